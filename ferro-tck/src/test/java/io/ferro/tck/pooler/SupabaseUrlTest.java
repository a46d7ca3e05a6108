package io.ferro.tck.pooler;

class SupabaseUrlTest extends SupabaseUrlAssertions {}
