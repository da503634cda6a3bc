// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <atomic>
#include <new>

/// An SQLite VFS that does as the usual one, but for the n-th write, sync or truncation, which fails; or the
/// n-th read; or, in a test that gives renameat2() over to it, the n-th renaming. Registered once, under its
/// name; it knows no shared memory.
class FaultVfs final
{
public:
    static QByteArray name()
    {
        static sqlite3_vfs vfs = make();
        return vfs.zName;
    }
    /// The `nth` call fails, from 1 on, and where `forEver` is set all after it; as on a full disk, or a
    /// broken one.
    static void arm(int nth, bool isFull, bool forEver)
    {
        s_isFull = isFull;
        s_forEver = forEver;
        s_hits = 0;
        s_countdown = nth;
    }
    /// Which calls are counted, and fail; the writing ones unless set.
    enum class Calls : quint8 { Writes, Reads, Renames };
    static void setCalls(Calls calls) { s_calls = calls; }
    [[nodiscard]] static bool failsToRename() { return fail(SQLITE_IOERR, Calls::Renames) != SQLITE_OK; }
    static void disarm() { s_countdown = 0; }
    /// How many calls failed since it was armed.
    static int hits() { return s_hits; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file *real; // behind this struct
    };
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }
    static sqlite3_vfs *usual() { return sqlite3_vfs_find(nullptr); }
    static int fail(int code, Calls calls = Calls::Writes)
    {
        if (calls == s_calls && s_countdown > 0 && --s_countdown == 0) {
            ++s_hits;
            if (s_forEver)
                s_countdown = 1;
            return s_isFull && calls == Calls::Writes && code != SQLITE_IOERR_FSYNC ? SQLITE_FULL : code;
        }
        return SQLITE_OK;
    }
    static sqlite3_vfs make()
    {
        sqlite3_initialize();
        sqlite3_vfs vfs = *usual();
        vfs.zName = "fault";
        vfs.szOsFile = int(sizeof(File)) + usual()->szOsFile;
        vfs.xOpen = open;
        static sqlite3_vfs registered;
        registered = vfs;
        sqlite3_vfs_register(&registered, 0);
        return vfs;
    }
    static int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        static const sqlite3_io_methods methods = ioMethods();
        File *own = reinterpret_cast<File *>(file);
        own->base.pMethods = nullptr;
        own->real = reinterpret_cast<sqlite3_file *>(own + 1);
        const int code = usual()->xOpen(usual(), path, own->real, flags, outFlags);
        if (code == SQLITE_OK)
            own->base.pMethods = &methods;
        return code;
    }
    static sqlite3_io_methods ioMethods()
    {
        sqlite3_io_methods io{};
        io.iVersion = 1;
        io.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        io.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            const int fault = fail(SQLITE_IOERR_READ, Calls::Reads);
            return fault != SQLITE_OK ? fault : real(f)->pMethods->xRead(real(f), to, size, at);
        };
        io.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            const int fault = fail(SQLITE_IOERR_WRITE);
            return fault != SQLITE_OK ? fault : real(f)->pMethods->xWrite(real(f), from, size, at);
        };
        io.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            const int fault = fail(SQLITE_IOERR_TRUNCATE);
            return fault != SQLITE_OK ? fault : real(f)->pMethods->xTruncate(real(f), size);
        };
        io.xSync = [](sqlite3_file *f, int flags) {
            const int fault = fail(SQLITE_IOERR_FSYNC);
            return fault != SQLITE_OK ? fault : real(f)->pMethods->xSync(real(f), flags);
        };
        io.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        io.xLock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); };
        io.xUnlock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); };
        io.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        io.xFileControl = [](sqlite3_file *f, int op, void *data) {
            return real(f)->pMethods->xFileControl(real(f), op, data);
        };
        io.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        io.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        return io;
    }

    static inline std::atomic<Calls> s_calls = Calls::Writes;
    static inline std::atomic<int> s_countdown = 0;
    static inline std::atomic<int> s_hits = 0;
    static inline std::atomic<bool> s_isFull = false;
    static inline std::atomic<bool> s_forEver = false;
};
