// For programs that are built with AddressSanitizer: what others keep until the process ends, and what LeakSanitizer may therefore not
// count as ours. Every other leak fails the test that it happens in.

extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so\n" // Its configuration and patterns, also from within Qt.
           "leak:libglib-2.0.so\n";  // Types and main contexts.
}
