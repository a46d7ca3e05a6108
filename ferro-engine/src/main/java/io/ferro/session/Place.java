package io.ferro.session;

import org.jspecify.annotations.Nullable;

/**
 * Where a thread is: what runs at the same place again has what was there before without its being carried.
 *
 * @param thread the thread
 * @param stack its sessions since others were carried to it, null where none were
 * @param innermost the session of these that it opened last, null where it has opened none
 */
record Place(
        Thread thread,
        @Nullable SessionStack stack,
        @Nullable DefaultSession innermost) {}
