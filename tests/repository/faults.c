/* Put before the C library by LD_PRELOAD: makes chosen system calls fail, fall short, or kill the process.
 *
 * LARDER_FAULT  fsync-eio:N    the Nth fsync fails with EIO
 *               close-eio:N    the Nth close of a temporary file fails with EIO (and closes)
 *               short-writes   each write takes at most 7 bytes, every third fails with EINTR
 *               no-renameat2   renameat2 with flags fails with EINVAL, as on a file system without it
 *               no-links       the same, and hard links fail with EPERM, as on FAT
 *               no-flock       flock fails with ENOLCK, as on a file system without locks
 *               flock-here     flock always succeeds, as when another machine holds it and nobody tells
 *               network        the same, and every file system says it is NFS
 *               kill:N         SIGKILL before the Nth call that changes the disk
 * LARDER_FAULT_LOG  file that gets a line "fsync <path>" for every fsync, failed or not
 */
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
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int changes, fsyncs, closes, writes;

static int chosen(const char *kind, int count)
{
    const char *fault = getenv("LARDER_FAULT");
    const size_t length = strlen(kind);
    return fault && strncmp(fault, kind, length) == 0 && fault[length] == ':' && atoi(fault + length + 1) == count;
}

static int is(const char *kind)
{
    const char *fault = getenv("LARDER_FAULT");
    return fault && strcmp(fault, kind) == 0;
}

static void change(void)
{
    if (chosen("kill", ++changes))
        kill(getpid(), SIGKILL);
}

static void path_of(int fd, char *path, size_t size)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, size - 1);
    path[length < 0 ? 0 : length] = '\0';
}

static void note(const char *call, int fd)
{
    const char *file = getenv("LARDER_FAULT_LOG");
    if (!file)
        return;
    char path[4096], line[4200];
    path_of(fd, path, sizeof path);
    const int length = snprintf(line, sizeof line, "%s %s\n", call, path);
    const int log = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log >= 0 && syscall(SYS_write, log, line, (size_t)length) < 0)
        abort();
    syscall(SYS_close, log);
}

int fsync(int fd)
{
    change();
    note("fsync", fd);
    if (chosen("fsync-eio", ++fsyncs)) {
        errno = EIO;
        return -1;
    }
    return (int)syscall(SYS_fsync, fd);
}

int close(int fd)
{
    char path[4096];
    path_of(fd, path, sizeof path);
    const int temporary = strstr(path, "/.larder-") && strstr(path, ".part");
    const int flags = temporary ? fcntl(fd, F_GETFL) : 0;
    const int result = (int)syscall(SYS_close, fd);
    if (temporary && (flags & O_ACCMODE) != O_RDONLY && chosen("close-eio", ++closes)) {
        errno = EIO;
        return -1;
    }
    return result;
}

ssize_t write(int fd, const void *data, size_t size)
{
    change();
    if (is("short-writes") && fd > 2) {
        if (++writes % 3 == 0) {
            errno = EINTR;
            return -1;
        }
        size = size > 7 ? 7 : size;
    }
    return syscall(SYS_write, fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    change();
    if (is("short-writes")) {
        if (++writes % 3 == 0) {
            errno = EINTR;
            return -1;
        }
        size = size > 7 ? 7 : size;
    }
    return syscall(SYS_pwrite64, fd, data, size, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off_t offset) __attribute__((alias("pwrite")));

int renameat2(int from, const char *old, int to, const char *new, unsigned flags)
{
    change();
    if (flags && (is("no-renameat2") || is("no-links"))) {
        errno = EINVAL;
        return -1;
    }
    return (int)syscall(SYS_renameat2, from, old, to, new, flags);
}

int renameat(int from, const char *old, int to, const char *new)
{
    change();
    return (int)syscall(SYS_renameat2, from, old, to, new, 0);
}

int linkat(int from, const char *old, int to, const char *new, int flags)
{
    change();
    if (is("no-links")) {
        errno = EPERM;
        return -1;
    }
    return (int)syscall(SYS_linkat, from, old, to, new, flags);
}

int unlinkat(int folder, const char *name, int flags)
{
    change();
    return (int)syscall(SYS_unlinkat, folder, name, flags);
}

int mkdirat(int folder, const char *name, mode_t mode)
{
    change();
    return (int)syscall(SYS_mkdirat, folder, name, mode);
}

int openat(int folder, const char *name, int flags, ...)
{
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
        change();
    }
    return (int)syscall(SYS_openat, folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) __attribute__((alias("openat")));

int flock(int fd, int operation)
{
    if (is("no-flock")) {
        errno = ENOLCK;
        return -1;
    }
    if (is("flock-here") || is("network"))
        return 0;
    return (int)syscall(SYS_flock, fd, operation);
}

int fstatfs(int fd, struct statfs *info)
{
    const int result = (int)syscall(SYS_fstatfs, fd, info);
    if (result == 0 && is("network"))
        info->f_type = 0x6969;
    return result;
}

int fstatfs64(int fd, struct statfs64 *info)
{
    const int result = (int)syscall(SYS_fstatfs, fd, info);
    if (result == 0 && is("network"))
        info->f_type = 0x6969;
    return result;
}
