// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Ropewalk
{

/// Plays one sound file: what the window needs of whatever plays it. Times are ms from the file's beginning.
/// All of it is the GUI thread's, and returns at once.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2;

    using QObject::QObject;

    /// Opens a file, which is loaded() later, or failed(); it is not played yet. An empty name closes what is
    /// open.
    virtual void load(const QString &file) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    /// Goes on from there, or plays from there when it is told to; times outside of the file come to its
    /// ends.
    virtual void seek(qint64 ms) = 0;
    /// From slowest to fastest; the pitch stays.
    virtual void setSpeed(double speed) = 0;

    [[nodiscard]] virtual bool isLoaded() const = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    [[nodiscard]] virtual qint64 lengthMs() const = 0;
    [[nodiscard]] virtual double speed() const = 0;

Q_SIGNALS:
    /// The file can be played, and its length is known.
    void loaded();
    void playingChanged(bool isPlaying);
    /// Several times a second while it plays, and after seek().
    void positionChanged(qint64 ms);
    /// It cannot be played: a sentence without the file's name.
    void failed(const QString &why);
    /// It plays, but is not heard: a sentence.
    void warned(const QString &what);
};

} // namespace Ropewalk
