#pragma once

#include "app/customers.h"
#include "app/ledger.h"
#include "persistence/ledger_file.h"
#include "ui/bridge/ledger_thread.h"
#include "ui/bridge/snapshot.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <deque>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace tegoed::ui {

/// Work that goes on beside the window, for the status bar.
struct BackgroundWork {
    QString title{};
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0: not known.
    bool canCancel = false;
};

/// Counts the questions of one asker, so that an answer to an older question is dropped. Copies count together, on any thread.
class Newest {
public:
    Newest() : m_number(std::make_shared<std::atomic<std::uint64_t>>(0)) {}
    std::uint64_t next() { return ++*m_number; }
    [[nodiscard]] bool is(std::uint64_t number) const { return *m_number == number; }

private:
    std::shared_ptr<std::atomic<std::uint64_t>> m_number;
};

/// The window's side of the ledger. Lives on the GUI thread and never waits: the ledger stands on a thread of its own, questions and
/// changes go there as jobs, answers come back as calls on this thread. An answer is dropped if its receiver is gone, another ledger was
/// opened meanwhile, or its asker asked again.
class LedgerService : public QObject {
    Q_OBJECT
public:
    struct Options {
        app::Environment environment;
        bool followsClock = true; ///< The business date is the local date, also after midnight.
    };
    explicit LedgerService(Options options, QObject* parent = nullptr);
    ~LedgerService() override;

    void open(const std::filesystem::path& path);
    /// `company` has values of the first own company, none if they wait.
    void create(const std::filesystem::path& path, const persistence::NewLedger& what, const app::KeyValues& company = {});
    /// Makes a demo ledger and opens it.
    void createDemo(const std::filesystem::path& path);
    /// Puts a copy in the ledger's place and opens it; what it replaces is kept beside it. If that is refused, the ledger stays.
    void restore(const std::filesystem::path& copy);
    void close();

    [[nodiscard]] bool isOpen() const { return m_snapshot != nullptr; }
    /// Null while no ledger is open.
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] base::Date today() const;
    /// What goes on: on the ledger, else beside it.
    [[nodiscard]] const std::optional<BackgroundWork>& work() const { return m_work ? m_work : m_besideWork; }
    /// Whether nothing is under way or waiting.
    [[nodiscard]] bool isQuiet() const { return m_waitingCount == 0; }
    /// Whether a change of a ledger is under way or waiting, its `then` included: it is lost if this object goes now.
    [[nodiscard]] bool isChanging() const { return m_changeCount > 0; }

    /// Asks something of the ledger; `then` gets the answer. `question` must hold copies of all it needs; one that takes long takes a
    /// base::Work beside the ledger, and `work` names it in the status bar. A question that was asked again before its turn is not asked.
    /// A failure becomes the answer if that can say no, else it is `refused`.
    template <class Question, class Then>
    void ask(QObject* receiver, Newest newest, Question question, Then then, BackgroundWork work = {});
    /// Changes the ledger. `action` gives a base::Result, or a value with a place for a refusal; the new snapshot is in force when `then`
    /// gets it. `then` tells the user: it emits `announced` or `refused`, or shows the sentence where the user is looking. A failure
    /// becomes a refusal; once the change is committed it counts as done, whatever becomes of the snapshot.
    template <class Action, class Then>
    void change(QObject* receiver, BackgroundWork work, Action action, Then then);
    /// Works something out of a snapshot that takes too long for the window's thread, even while the ledger is busy. `work` must hold
    /// copies of all it needs.
    template <class Work, class Then>
    void compute(QObject* receiver, Newest newest, Work work, Then then);
    /// Does something long that needs neither ledger nor window, beside both: `work` gets a base::Work and must hold copies of all it
    /// needs. Its answer comes also if another ledger is open by then.
    template <class Work, class Then>
    void beside(QObject* receiver, BackgroundWork what, Work work, Then then);
    /// The command of the change whose `then` ran last, if it can be taken back.
    [[nodiscard]] std::optional<base::JournalId> done() const { return m_done; }
    /// Takes the newest command back.
    void undo() { takeBack(std::nullopt); }
    /// Takes this command back, unless another one came after it.
    void undoEntry(base::JournalId entry) { takeBack(entry); }
    void cancel();
    void setLanguage(base::Language language);
    /// Who works here: what the journal calls whoever makes the changes from here on, unless a ledger has another name for it.
    [[nodiscard]] const std::string& user() const { return m_options.environment.user; }
    void setUser(const std::string& user);

signals:
    void opening(const QString& path);
    void opened();
    void closed();
    void openingFailed(const QString& path, const tegoed::base::Error& error);
    /// There is a new snapshot.
    void changed();
    void workChanged();
    /// No change is under way any more.
    void changesDone();
    /// Somebody else works here, or has another name.
    void userChanged();
    /// Something was done that the user should read. `canUndo`: Undo takes it back; it is `done`.
    void announced(const QString& text, bool canUndo);
    /// The same, of a file or folder that can be opened.
    void written(const QString& text, const QString& path, bool canUndo);
    void refused(const tegoed::base::Error& error);

private:
    using Opener = std::function<base::Result<app::Ledger>(LedgerRoom&)>;
    /// Of what is posted: a question that nobody waits for any more is dropped when the window goes, a change is not.
    enum class Post { Question, Change };
    /// `then` runs once the ledger is open.
    void openWith(const std::filesystem::path& path, BackgroundWork work, Opener opener, std::function<void()> then = {},
                  Post kind = Post::Question);
    /// Posts `job`, counts it, and shows `work` while it runs (if it has a title).
    void post(BackgroundWork work, LedgerJob job, Post kind = Post::Question);
    /// A posted job has come to its end, and what it gave back has run.
    void noteFinished();
    void deliver(Continuation continuation);
    void takeSnapshot(SnapshotPtr snapshot);
    void takeBack(std::optional<base::JournalId> entry);
    [[nodiscard]] static base::Result<SnapshotPtr> snapshotAfter(app::Ledger& ledger);
    void setWork(std::optional<BackgroundWork> work);
    void setBesideWork(std::optional<BackgroundWork> work);
    /// How far work beside is, at most some times a second.
    [[nodiscard]] base::ProgressSink besideProgress();
    [[nodiscard]] LedgerJob lookForChanges();

    Options m_options;
    SnapshotPtr m_snapshot{};
    std::uint64_t m_generation = 0; ///< Of the ledger that is open; answers from an older one are dropped.
    int m_waitingCount = 0;
    std::deque<Post> m_posted{}; ///< What the ledger's thread has not finished, in the order in which it works.
    int m_changeCount = 0;       ///< How many of these are changes.
    std::optional<base::JournalId> m_done{};
    std::optional<BackgroundWork> m_work{};
    std::unique_ptr<LedgerThread> m_thread{}; ///< Ends before anything it uses.
    std::optional<BackgroundWork> m_besideWork{};
    std::stop_source m_besideStop{};
    QThreadPool m_besidePool{}; ///< Of `beside`: one thread, its works come one after the other.
    QThreadPool m_pool{};       ///< Of `compute`: one thread, so that answers come in the order of the questions.
};

/// An answer that says no: a Result, or a value with a place for a refusal. Null for others.
template <class Answer>
[[nodiscard]] std::shared_ptr<Answer> refusalAs(const base::Error& error)
{
    if constexpr (std::is_constructible_v<Answer, tl::unexpected<base::Error>>) {
        return std::make_shared<Answer>(base::fail(error));
    } else if constexpr (requires(Answer& answer) { answer.refused = error; }) {
        auto answer = std::make_shared<Answer>();
        answer->refused = error;
        return answer;
    } else {
        return nullptr;
    }
}

/// What `call` gives. What it throws becomes an answer that says no, and is left in `fault`; it goes on up if there is no such answer.
template <class Call>
[[nodiscard]] auto answerOf(const Call& call, std::optional<base::Error>& fault) -> std::shared_ptr<std::invoke_result_t<const Call&>>
{
    using Answer = std::invoke_result_t<const Call&>;
    try {
        return std::make_shared<Answer>(call());
    } catch (const std::exception&) {
        fault = currentFault();
        if (auto refusal = refusalAs<Answer>(*fault)) return refusal;
        throw;
    }
}

template <class Question, class Then>
void LedgerService::ask(QObject* receiver, Newest newest, Question question, Then then, BackgroundWork work)
{
    const auto generation = m_generation;
    const auto number = newest.next();
    post(std::move(work), [=, this, guard = QPointer<QObject>{receiver}](LedgerRoom& room) -> Continuation {
        if (!room.ledger || !newest.is(number)) return {};
        const auto asked = [&] {
            if constexpr (std::is_invocable_v<Question, app::Ledger&, const base::Work&>)
                return question(*room.ledger, room.work);
            else
                return question(*room.ledger);
        };
        std::optional<base::Error> fault;
        auto answer = answerOf(asked, fault);
        return [=, this] {
            if (guard && generation == m_generation && newest.is(number)) then(std::move(*answer));
        };
    });
}

template <class Work, class Then>
void LedgerService::compute(QObject* receiver, Newest newest, Work work, Then then)
{
    const auto generation = m_generation;
    const auto number = newest.next();
    ++m_waitingCount;
    m_pool.start([=, this, guard = QPointer<QObject>{receiver}] {
        std::shared_ptr<std::invoke_result_t<Work>> answer;
        if (newest.is(number)) answer = std::make_shared<std::invoke_result_t<Work>>(work());
        deliver([=, this] {
            --m_waitingCount;
            if (answer && guard && generation == m_generation && newest.is(number)) then(std::move(*answer));
        });
    });
}

template <class Work, class Then>
void LedgerService::beside(QObject* receiver, BackgroundWork what, Work work, Then then)
{
    if (!m_besideWork) m_besideStop = std::stop_source{};
    const base::Work own{m_besideStop.get_token(), besideProgress()};
    ++m_waitingCount;
    m_besidePool.start([=, this, guard = QPointer<QObject>{receiver}] {
        deliver([=, this] { setBesideWork(what); });
        auto answer = std::make_shared<std::invoke_result_t<Work, const base::Work&>>(work(own));
        deliver([=, this] {
            --m_waitingCount;
            setBesideWork(std::nullopt);
            if (guard) then(std::move(*answer));
        });
    });
}

template <class Action, class Then>
void LedgerService::change(QObject* receiver, BackgroundWork work, Action action, Then then)
{
    const auto generation = m_generation;
    post(
        std::move(work),
        [=, this, guard = QPointer<QObject>{receiver}](LedgerRoom& room) -> Continuation {
            if (!room.ledger) return {};
            room.ledger->file().forgetDone();
            std::optional<base::Error> fault;
            auto answer = answerOf([&] { return action(*room.ledger, room.work); }, fault);
            const auto done = room.ledger->file().done();
            auto snapshot = snapshotAfter(*room.ledger);
            return [=, this] {
                if (generation != m_generation) return;
                m_done = done;
                if (snapshot) takeSnapshot(*snapshot);
                if (guard)
                    then(std::move(*answer));
                else if (fault)
                    emit refused(*fault);
                if (!snapshot) emit refused(snapshot.error());
            };
        },
        Post::Change);
}

} // namespace tegoed::ui
