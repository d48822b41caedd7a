#include "ui/bridge/ledger_service.h"

#include "app/demo.h"
#include "app/journal.h"
#include "ui/bridge/display.h"

#include <QMetaObject>

#include <chrono>

namespace tegoed::ui {

namespace {

constexpr std::chrono::milliseconds kProgressEvery{60};

} // namespace

LedgerService::LedgerService(Options options, QObject* parent) : QObject(parent), m_options(std::move(options))
{
    LedgerThread::Callbacks callbacks;
    callbacks.deliver = [this](Continuation continuation) { deliver(std::move(continuation)); };
    callbacks.failed = [this](base::Error error) { deliver([this, error = std::move(error)] { emit refused(error); }); };
    callbacks.finished = [this] { deliver([this] { noteFinished(); }); };
    callbacks.progress = [this, last = std::chrono::steady_clock::time_point{}](std::int64_t done, std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kProgressEvery && done != total) return;
        last = now;
        deliver([this, done, total] {
            if (!m_work) return;
            m_work->done = done;
            m_work->total = total;
            emit workChanged();
        });
    };
    callbacks.idle = lookForChanges();
    m_pool.setMaxThreadCount(1);
    m_besidePool.setMaxThreadCount(1);
    m_thread = std::make_unique<LedgerThread>(std::move(callbacks));
}

LedgerService::~LedgerService()
{
    m_besideStop.request_stop();
    m_besidePool.clear();
}

void LedgerService::deliver(Continuation continuation)
{
    // Calls that are still waiting when this object goes are dropped by Qt.
    QMetaObject::invokeMethod(this, std::move(continuation), Qt::QueuedConnection);
}

base::Date LedgerService::today() const
{
    return m_snapshot ? m_snapshot->today : m_options.environment.today;
}

void LedgerService::noteFinished()
{
    --m_waitingCount;
    const auto kind = m_posted.front();
    m_posted.pop_front();
    setWork(std::nullopt);
    if (kind == Post::Change && --m_changeCount == 0) emit changesDone();
}

void LedgerService::post(BackgroundWork work, LedgerJob job, Post kind)
{
    ++m_waitingCount;
    m_posted.push_back(kind);
    if (kind == Post::Change) ++m_changeCount;
    m_thread->post([this, work = std::move(work), job = std::move(job)](LedgerRoom& room) -> Continuation {
        if (!work.title.isEmpty()) deliver([this, work] { setWork(work); });
        return job(room);
    });
}

void LedgerService::setWork(std::optional<BackgroundWork> work)
{
    if (!work && !m_work) return;
    m_work = std::move(work);
    emit workChanged();
}

void LedgerService::setBesideWork(std::optional<BackgroundWork> work)
{
    m_besideWork = std::move(work);
    emit workChanged();
}

base::ProgressSink LedgerService::besideProgress()
{
    return [this, last = std::chrono::steady_clock::time_point{}](std::int64_t done, std::int64_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kProgressEvery && done != total) return;
        last = now;
        deliver([this, done, total] {
            if (!m_besideWork) return;
            m_besideWork->done = done;
            m_besideWork->total = total;
            emit workChanged();
        });
    };
}

void LedgerService::takeSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    emit changed();
}

void LedgerService::open(const std::filesystem::path& path)
{
    openWith(path, {.title = tr("Opening %1").arg(fileName(path))},
             [path, environment = m_options.environment](LedgerRoom&) { return app::Ledger::open(path, environment); });
}

void LedgerService::create(const std::filesystem::path& path, const persistence::NewLedger& what, const app::KeyValues& company)
{
    openWith(path, {.title = tr("Making %1").arg(fileName(path))},
             [path, what, company, environment = m_options.environment](LedgerRoom&) -> base::Result<app::Ledger> {
                 auto made = app::Ledger::create(path, what, environment);
                 if (!made || company.empty()) return made;
                 const auto set = app::setCompany(*made, {}, company);
                 if (!set) return base::fail(set.error());
                 return made;
             });
}

void LedgerService::createDemo(const std::filesystem::path& path)
{
    openWith(path, {.title = tr("Making the demo ledger"), .canCancel = true},
             [path, environment = m_options.environment](LedgerRoom& room) {
                 app::DemoRequest request;
                 request.work = room.work;
                 return app::makeDemo(path, request, environment);
             });
}

void LedgerService::restore(const std::filesystem::path& copy)
{
    if (!isOpen()) return;
    const auto path = m_snapshot->path;
    const auto outcome = std::make_shared<base::Result<std::filesystem::path>>();
    openWith(
        path, {.title = tr("Putting the copy back")},
        [path, copy, outcome, environment = m_options.environment](LedgerRoom&) {
            *outcome = persistence::restore(path, copy);
            return app::Ledger::open(path, environment);
        },
        [this, outcome] {
            if (*outcome)
                emit announced(tr("The copy is put back; what it replaced is kept as %1").arg(fileName(**outcome)), false);
            else
                emit refused(outcome->error());
        },
        Post::Change);
}

void LedgerService::openWith(const std::filesystem::path& path, BackgroundWork work, Opener opener, std::function<void()> then, Post kind)
{
    close();
    const auto generation = m_generation;
    emit opening(pathToQt(path));
    post(
        std::move(work),
        [this, path, opener = std::move(opener), then = std::move(then), generation](LedgerRoom& room) -> Continuation {
            room.ledger.reset();
            auto failed = [this, path, generation](const base::Error& error) -> Continuation {
                return [this, path, generation, error] {
                    if (generation == m_generation) emit openingFailed(pathToQt(path), error);
                };
            };
            auto result = app::guarded([&] { return opener(room); });
            if (!result) return failed(result.error());
            room.ledger.emplace(*std::move(result));
            auto snapshot = app::guarded([&]() -> base::Result<SnapshotPtr> { return makeSnapshot(*room.ledger); });
            if (!snapshot) {
                room.ledger.reset();
                return failed(snapshot.error());
            }
            return [this, generation, snapshot = *snapshot, then] {
                if (generation != m_generation) return;
                takeSnapshot(snapshot);
                emit opened();
                if (then) then();
            };
        },
        kind);
}

void LedgerService::close()
{
    ++m_generation;
    const bool was = isOpen();
    m_snapshot.reset();
    post({}, [](LedgerRoom& room) -> Continuation {
        room.ledger.reset();
        return {};
    });
    if (was) emit closed();
}

base::Result<SnapshotPtr> LedgerService::snapshotAfter(app::Ledger& ledger)
{
    try {
        (void)ledger.refresh();
        return makeSnapshot(ledger);
    } catch (const std::exception&) {
        return base::fail(currentFault());
    }
}

void LedgerService::takeBack(std::optional<base::JournalId> entry)
{
    if (!isOpen()) return;
    change(
        this, {.title = tr("Undoing")},
        [entry](app::Ledger& ledger, const base::Work&) -> base::Result<persistence::JournalEntry> {
            const auto newest = ledger.file().undoable();
            if (!newest) return base::fail(base::ErrorCode::NothingToUndo);
            TEGOED_CHECK(app::undoNewest(ledger, entry.value_or(newest->id)));
            return *newest;
        },
        [this](base::Result<persistence::JournalEntry> result) {
            if (!result)
                emit refused(result.error());
            else
                emit announced(tr("Taken back: %1").arg(commandText(result->command)), false);
        });
}

void LedgerService::cancel()
{
    if (m_work)
        m_thread->cancelCurrent();
    else
        m_besideStop.request_stop();
}

void LedgerService::setLanguage(base::Language language)
{
    m_options.environment.language = language;
    if (!isOpen()) return;
    const auto generation = m_generation;
    post({}, [this, language, generation](LedgerRoom& room) -> Continuation {
        if (!room.ledger) return {};
        room.ledger->setLanguage(language);
        return [this, generation, snapshot = makeSnapshot(*room.ledger)] {
            if (generation == m_generation) takeSnapshot(snapshot);
        };
    });
}

void LedgerService::setUser(const std::string& user)
{
    if (user == m_options.environment.user) return;
    m_options.environment.user = user;
    emit userChanged();
    const auto generation = m_generation;
    // What was posted before is still done in the name of whoever wanted it.
    post({}, [this, user, generation](LedgerRoom& room) -> Continuation {
        if (!room.ledger) return {};
        room.ledger->setUser(user);
        return [this, generation, snapshot = makeSnapshot(*room.ledger)] {
            if (generation == m_generation) takeSnapshot(snapshot);
        };
    });
}

LedgerJob LedgerService::lookForChanges()
{
    return [this, followsClock = m_options.followsClock](LedgerRoom& room) -> Continuation {
        if (!room.ledger) return {};
        const auto today = followsClock ? app::systemEnvironment().today : room.ledger->environment().today;
        const bool newDay = today != room.ledger->environment().today;
        if (!newDay && !room.ledger->changedElsewhere()) return {};
        room.ledger->setToday(today);
        (void)room.ledger->refresh();
        const auto path = room.ledger->file().path();
        return [this, path, snapshot = makeSnapshot(*room.ledger)] {
            // Another ledger may have been opened since: its snapshot has another path.
            if (m_snapshot && m_snapshot->path == path) takeSnapshot(snapshot);
        };
    };
}

} // namespace tegoed::ui
