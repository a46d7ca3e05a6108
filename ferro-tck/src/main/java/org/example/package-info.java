/** Code of an application: warnings name the first place outside Ferro, and this is one. */
@NullMarked
package org.example;

import org.jspecify.annotations.NullMarked;
