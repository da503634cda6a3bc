// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Loaded into a program by LD_PRELOAD: writes down all that the program does to the files of one folder, so
// that what a power cut may leave of it can be made afterwards (tests/support/powercut.h).
//
// DISK_LOG names the log, DISK_LOG_FOLDER the folder (absolute). A line that is written to a file whose name
// begins with "ledger" is logged as what the program said at that moment, and is none of its data. One thing
// is done and logged at a time, so that the log has the order in which things were done.

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

// The C library declares some of these as never throwing, and some not: the same here.
namespace
{

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

class Log
{
public:
    static Log &instance()
    {
        static Log *log = new Log; // outlives all that closes files at the end
        return *log;
    }

    static bool isSaid(std::string_view path)
    {
        return path.substr(path.rfind('/') + 1).starts_with("ledger");
    }
    std::recursive_mutex &mutex() { return m_mutex; }

    bool isOurs(const char *path) const
    {
        return path && !m_folder.empty() && std::strncmp(path, m_folder.c_str(), m_folder.size()) == 0 &&
               (path[m_folder.size()] == '/' || path[m_folder.size()] == '\0');
    }
    /// A file without a name gets one that no file has.
    void openedWithoutName(int fd, const char *folder)
    {
        if (!isOurs(folder))
            return;
        m_paths[fd] = folder + ("/#" + std::to_string(++m_nameless));
        write('O', m_paths[fd]);
    }
    void linked(const char *path, const char *name)
    {
        constexpr std::string_view open = "/proc/self/fd/";
        if (!isOurs(name))
            return;
        if (!std::string_view(path).starts_with(open))
            std::abort(); // a second name of a file is nothing that the log knows
        std::string &ours = m_paths.at(std::atoi(path + open.size()));
        write('N', ours, name);
        ours = name;
    }
    void opened(int fd, const char *path, bool isNew, bool isCut)
    {
        if (!isOurs(path))
            return;
        m_paths[fd] = path;
        if (isNew && !isSaid(path))
            write('C', path);
        else if (isCut)
            write('T', path, {}, 0);
    }
    void closed(int fd) { m_paths.erase(fd); }
    /// Null where it is none of ours.
    const std::string *pathOf(int fd) const
    {
        const auto found = m_paths.find(fd);
        return found == m_paths.end() ? nullptr : &found->second;
    }
    void written(int fd, const void *bytes, std::size_t count, std::int64_t offset)
    {
        const std::string *path = pathOf(fd);
        if (!path)
            return;
        write(isSaid(*path) ? 'A' : 'W', *path, {}, offset, bytes, count);
    }
    /// What came into a file by other ways than a write is read back.
    void copied(int fd, std::size_t count, std::int64_t offset)
    {
        std::vector<char> bytes(count);
        const int file = ::open(("/proc/self/fd/" + std::to_string(fd)).c_str(), O_RDONLY | O_CLOEXEC);
        const ssize_t read = file < 0 ? -1 : ::pread(file, bytes.data(), count, offset);
        if (file >= 0)
            ::close(file);
        if (read > 0)
            written(fd, bytes.data(), std::size_t(read), offset);
    }
    void cut(int fd, std::int64_t length)
    {
        if (const std::string *path = pathOf(fd))
            write('T', *path, {}, length);
    }
    void synced(int fd)
    {
        const std::string *path = pathOf(fd);
        struct stat status = {};
        if (path && ::fstat(fd, &status) == 0)
            write(S_ISDIR(status.st_mode) ? 'D' : 'F', *path);
    }
    void named(char kind, const char *path, const char *other = "")
    {
        if (isOurs(path))
            write(kind, path, other);
    }

private:
    Log()
    {
        const char *folder = std::getenv("DISK_LOG_FOLDER");
        const char *log = std::getenv("DISK_LOG");
        if (!folder || !log)
            return;
        m_folder = folder;
        m_log =
            next<int(const char *, int, ...)>("open")(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    void write(char kind, const std::string &path, const std::string &other = {}, std::int64_t number = 0,
               const void *bytes = nullptr, std::size_t count = 0)
    {
        std::string entry(1, kind);
        const auto add = [&entry](const void *data, std::size_t size) {
            const auto length = std::uint32_t(size);
            entry.append(reinterpret_cast<const char *>(&length), sizeof length);
            entry.append(static_cast<const char *>(data), size);
        };
        add(path.data(), path.size());
        add(other.data(), other.size());
        entry.append(reinterpret_cast<const char *>(&number), sizeof number);
        add(bytes ? bytes : "", count);
        static const auto real = next<ssize_t(int, const void *, std::size_t)>("write");
        if (real(m_log, entry.data(), entry.size()) != ssize_t(entry.size()))
            std::abort();
    }

    std::recursive_mutex m_mutex;
    std::string m_folder;
    int m_nameless = 0;
    int m_log = -1;
    std::map<int, std::string> m_paths;
};

/// Held while something is done and logged.
auto turn()
{
    return std::scoped_lock(Log::instance().mutex());
}

template <typename Open>
int openFile(const char *path, int flags, Open open)
{
    const auto lock = turn();
    const bool isThere = ::access(path, F_OK) == 0;
    const int fd = open();
    if (fd < 0)
        return fd;
    Log::instance().closed(fd);
    if ((flags & O_TMPFILE) == O_TMPFILE)
        Log::instance().openedWithoutName(fd, path);
    else
        Log::instance().opened(fd, path, !isThere && (flags & O_CREAT), isThere && (flags & O_TRUNC));
    return fd;
}

mode_t modeOf(int flags, va_list arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? mode_t(va_arg(arguments, unsigned)) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(path, flags,
                    [&] { return next<int(const char *, int, ...)>("open")(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(path, flags,
                    [&] { return next<int(const char *, int, ...)>("open64")(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(path, flags, [&] {
        return next<int(int, const char *, int, ...)>("openat")(folder, path, flags, mode);
    });
}

int close(int fd)
{
    const auto lock = turn();
    Log::instance().closed(fd);
    return next<int(int)>("close")(fd);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    const auto lock = turn();
    const off_t offset = ::lseek(fd, 0, SEEK_CUR);
    const ssize_t done = next<ssize_t(int, const void *, size_t)>("write")(fd, bytes, count);
    if (done > 0)
        Log::instance().written(fd, bytes, size_t(done), offset);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    const auto lock = turn();
    const ssize_t done = next<ssize_t(int, const void *, size_t, off_t)>("pwrite")(fd, bytes, count, offset);
    if (done > 0)
        Log::instance().written(fd, bytes, size_t(done), offset);
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    const auto lock = turn();
    const ssize_t done =
        next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(fd, bytes, count, offset);
    if (done > 0)
        Log::instance().written(fd, bytes, size_t(done), offset);
    return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) noexcept
{
    const auto lock = turn();
    const off_t at = ::lseek(to, 0, SEEK_CUR);
    const ssize_t done = next<ssize_t(int, int, off_t *, size_t)>("sendfile")(to, from, offset, count);
    if (done > 0)
        Log::instance().copied(to, size_t(done), at);
    return done;
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) noexcept
{
    const auto lock = turn();
    const off_t at = ::lseek(to, 0, SEEK_CUR);
    const ssize_t done = next<ssize_t(int, int, off64_t *, size_t)>("sendfile64")(to, from, offset, count);
    if (done > 0)
        Log::instance().copied(to, size_t(done), at);
    return done;
}

ssize_t copy_file_range(int from, off64_t *fromAt, int to, off64_t *toAt, size_t count, unsigned flags)
{
    const auto lock = turn();
    const off64_t at = toAt ? *toAt : ::lseek(to, 0, SEEK_CUR);
    const ssize_t done = next<ssize_t(int, off64_t *, int, off64_t *, size_t, unsigned)>("copy_file_range")(
        from, fromAt, to, toAt, count, flags);
    if (done > 0)
        Log::instance().copied(to, size_t(done), at);
    return done;
}

int ftruncate(int fd, off_t length) noexcept
{
    const auto lock = turn();
    const int result = next<int(int, off_t)>("ftruncate")(fd, length);
    if (result == 0)
        Log::instance().cut(fd, length);
    return result;
}

int ftruncate64(int fd, off64_t length) noexcept
{
    const auto lock = turn();
    const int result = next<int(int, off64_t)>("ftruncate64")(fd, length);
    if (result == 0)
        Log::instance().cut(fd, length);
    return result;
}

/// As the ballast of a working copy has it: the file gets longer.
int fallocate(int fd, int mode, off_t from, off_t length)
{
    const auto lock = turn();
    const int result = next<int(int, int, off_t, off_t)>("fallocate")(fd, mode, from, length);
    if (result == 0)
        Log::instance().cut(fd, from + length);
    return result;
}

int fallocate64(int fd, int mode, off64_t from, off64_t length)
{
    const auto lock = turn();
    const int result = next<int(int, int, off64_t, off64_t)>("fallocate64")(fd, mode, from, length);
    if (result == 0)
        Log::instance().cut(fd, from + length);
    return result;
}

int fsync(int fd)
{
    const auto lock = turn();
    const int result = next<int(int)>("fsync")(fd);
    if (result == 0)
        Log::instance().synced(fd);
    return result;
}

int fdatasync(int fd)
{
    const auto lock = turn();
    const int result = next<int(int)>("fdatasync")(fd);
    if (result == 0)
        Log::instance().synced(fd);
    return result;
}

int unlink(const char *path) noexcept
{
    const auto lock = turn();
    const int result = next<int(const char *)>("unlink")(path);
    if (result == 0)
        Log::instance().named('U', path);
    return result;
}

int rmdir(const char *path) noexcept
{
    const auto lock = turn();
    const int result = next<int(const char *)>("rmdir")(path);
    if (result == 0)
        Log::instance().named('R', path);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const auto lock = turn();
    const int result = next<int(const char *, mode_t)>("mkdir")(path, mode);
    if (result == 0)
        Log::instance().named('M', path);
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    const auto lock = turn();
    const int result = next<int(const char *, const char *)>("rename")(from, to);
    if (result == 0)
        Log::instance().named('N', from, to);
    return result;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    const auto lock = turn();
    const int result = next<int(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags);
    if (result == 0)
        Log::instance().named((flags & RENAME_EXCHANGE) != 0 ? 'X' : 'N', from, to);
    return result;
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    const auto lock = turn();
    const int result =
        next<int(int, const char *, int, const char *)>("renameat")(fromFolder, from, toFolder, to);
    if (result == 0)
        Log::instance().named('N', from, to);
    return result;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    const auto lock = turn();
    const int result =
        next<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
    if (result == 0)
        Log::instance().linked(from, to);
    return result;
}

void _exit(int code)
{
    // Nothing is done any more that is not logged.
    Log::instance().mutex().lock();
    next<void(int)>("_exit")(code);
    std::abort();
}

} // extern "C"
