// Test support, preloaded into a process (--require): changes nothing.
