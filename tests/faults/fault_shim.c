/* Preloaded into tegoedctl by crash_test.py: ends the process, or lets a write fail, at a chosen step of its work on one folder.

   TEGOED_FAULT_FOLDER  only files below it count
   TEGOED_FAULT_KIND    count | kill-call | kill-step | fail-once | fail-from
   TEGOED_FAULT_AT      the step: the n-th file call, or (kill-step) the n-th statement inside a transaction
   TEGOED_FAULT_ERROR   errno of a failing write (ENOSPC, EIO)
   TEGOED_FAULT_LOG     what happened is appended here, one line

   File calls are write, pwrite64, fsync, fdatasync, ftruncate64, rename and unlink. Statements are sqlite3_step between BEGIN IMMEDIATE and
   COMMIT. Kill means SIGKILL: nothing of the process runs after it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/types.h>
#include <unistd.h>

typedef struct sqlite3_stmt sqlite3_stmt;
extern const char* sqlite3_sql(sqlite3_stmt*);

static const char* g_folder;
static const char* g_kind;
static long g_at;
static int g_error;
static atomic_long g_calls;
static atomic_long g_steps;
static atomic_int g_inTransaction;
static atomic_int g_committed;

__attribute__((constructor)) static void start(void)
{
    g_folder = getenv("TEGOED_FAULT_FOLDER");
    g_kind = getenv("TEGOED_FAULT_KIND");
    const char* at = getenv("TEGOED_FAULT_AT");
    g_at = at ? atol(at) : 0;
    const char* error = getenv("TEGOED_FAULT_ERROR");
    g_error = error ? atoi(error) : ENOSPC;
}

static void note(const char* format, ...)
{
    const char* path = getenv("TEGOED_FAULT_LOG");
    if (!path) return;
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line - 1, format, arguments);
    va_end(arguments);
    line[length++] = '\n';
    static ssize_t (*realWrite)(int, const void*, size_t);
    if (!realWrite) realWrite = dlsym(RTLD_NEXT, "write");
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file >= 0) {
        if (realWrite(file, line, (size_t)length) < 0) _exit(99);
        close(file);
    }
}

static const char* phase(void)
{
    if (atomic_load(&g_inTransaction)) return "inside the transaction";
    return atomic_load(&g_committed) ? "after a commit" : "before the transaction";
}

__attribute__((destructor)) static void finish(void)
{
    if (g_kind && strcmp(g_kind, "count") == 0) note("%ld calls %ld statements", atomic_load(&g_calls), atomic_load(&g_steps));
}

static int isOurs(const char* path)
{
    return g_folder && path && strncmp(path, g_folder, strlen(g_folder)) == 0;
}

static int isOurFile(int file, char* path, size_t size)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, size - 1);
    if (length < 0) return 0;
    path[length] = '\0';
    return isOurs(path);
}

/* Returns the errno with which the call fails; 0 lets it through. */
static int fault(const char* call, const char* path)
{
    if (!g_kind) return 0;
    long number = atomic_fetch_add(&g_calls, 1) + 1;
    const char* name = strrchr(path, '/');
    name = name ? name + 1 : path;
    if (strcmp(g_kind, "kill-call") == 0 && number == g_at) {
        note("%s of %s, call %ld, %s", call, name, number, phase());
        kill(getpid(), SIGKILL);
        pause();
    }
    const int fails = (strcmp(g_kind, "fail-once") == 0 && number == g_at) || (strcmp(g_kind, "fail-from") == 0 && number >= g_at);
    if (fails && strcmp(call, "unlink") != 0) {
        note("%s of %s fails, call %ld, %s", call, name, number, phase());
        return g_error;
    }
    return 0;
}

#define REAL(type, name, parameters) static type(*real) parameters; if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, name)

#define FILE_CALL(type, name, parameters, arguments)                                                                                       \
    type name parameters                                                                                                                   \
    {                                                                                                                                      \
        REAL(type, #name, parameters);                                                                                                     \
        char path[4096];                                                                                                                   \
        if (isOurFile(file, path, sizeof path)) {                                                                                          \
            int error = fault(#name, path);                                                                                                \
            if (error) {                                                                                                                   \
                errno = error;                                                                                                             \
                return -1;                                                                                                                 \
            }                                                                                                                              \
        }                                                                                                                                  \
        return real arguments;                                                                                                             \
    }

FILE_CALL(ssize_t, write, (int file, const void* bytes, size_t count), (file, bytes, count))
FILE_CALL(ssize_t, pwrite64, (int file, const void* bytes, size_t count, off64_t offset), (file, bytes, count, offset))
FILE_CALL(ssize_t, pwrite, (int file, const void* bytes, size_t count, off_t offset), (file, bytes, count, offset))
FILE_CALL(int, fsync, (int file), (file))
FILE_CALL(int, fdatasync, (int file), (file))
FILE_CALL(int, ftruncate64, (int file, off64_t length), (file, length))
FILE_CALL(int, ftruncate, (int file, off_t length), (file, length))

int rename(const char* from, const char* to)
{
    REAL(int, "rename", (const char*, const char*));
    if (isOurs(to)) {
        int error = fault("rename", to);
        if (error) {
            errno = error;
            return -1;
        }
    }
    return real(from, to);
}

int unlink(const char* path)
{
    REAL(int, "unlink", (const char*));
    if (isOurs(path)) fault("unlink", path);
    return real(path);
}

int sqlite3_step(sqlite3_stmt* statement)
{
    REAL(int, "sqlite3_step", (sqlite3_stmt*));
    const char* sql = sqlite3_sql(statement);
    int begins = sql && strncasecmp(sql, "BEGIN IMMEDIATE", 15) == 0;
    int ends = sql && (strncasecmp(sql, "COMMIT", 6) == 0 || strncasecmp(sql, "ROLLBACK", 8) == 0);
    if (g_kind && atomic_load(&g_inTransaction)) {
        long number = atomic_fetch_add(&g_steps, 1) + 1;
        if (strcmp(g_kind, "kill-step") == 0 && number == g_at) {
            note("statement %ld inside the transaction: %.60s", number, sql ? sql : "");
            kill(getpid(), SIGKILL);
            pause();
        }
    }
    int code = real(statement);
    if (begins && code == 101) atomic_store(&g_inTransaction, 1);
    if (ends && code == 101) {
        atomic_store(&g_inTransaction, 0);
        atomic_store(&g_committed, 1);
    }
    return code;
}
