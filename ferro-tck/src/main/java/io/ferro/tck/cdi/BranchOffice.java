package io.ferro.tck.cdi;

import jakarta.enterprise.context.ApplicationScoped;

/** Inherits what its superclass says. */
@ApplicationScoped
class BranchOffice extends Office {}
