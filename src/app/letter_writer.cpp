#include "app/letter_writer.h"

#include "app/command_table.h"
#include "app/letter_files.h"
#include "app/letter_writing.h"
#include "base/assert.h"
#include "base/file.h"
#include "base/sha256.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tegoed::app {

using persistence::LetterRow;

namespace {

constexpr unsigned kThreadCount = 2;

/// One letter's files on disk, or why not.
struct Written {
    std::vector<std::string> names{};
    std::string filesJson{};
    std::optional<base::Error> failure{};
};

Written writeFiles(const DocumentRenderer& renderer, const LetterRow& row, const std::filesystem::path& folder, letters::MessageTime sentAt)
{
    Written written;
    const auto done = [&]() -> base::Result<void> {
        TEGOED_TRY(const letters::Letter letter, letters::letterFromJson(row.document));
        TEGOED_TRY(const auto files, letterFiles(renderer, letter, row.messageId, sentAt));
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const LetterFile& file : files) {
            TEGOED_CHECK(base::writeFileAtomically(folder / file.name, file.bytes));
            written.names.push_back(file.name);
            list.push_back({{"name", file.name}, {"sha256", base::sha256Hex(file.bytes)}});
        }
        written.filesJson = list.dump();
        return {};
    }();
    if (!done) written.failure = done.error();
    return written;
}

/// Hands letters to the writing threads and their outcomes back in the order in which they are ready.
class Pool {
public:
    Pool(const DocumentRenderer& renderer, const std::vector<const LetterRow*>& rows, const std::filesystem::path& folder,
         letters::MessageTime sentAt)
        : m_renderer(renderer), m_rows(rows), m_folder(folder), m_sentAt(sentAt)
    {
        const unsigned count = std::min<unsigned>(kThreadCount, static_cast<unsigned>(rows.size()));
        for (unsigned i = 0; i < count; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    /// Waits for the next outcome; nothing when all are handed out.
    std::optional<std::pair<std::size_t, Written>> next()
    {
        if (m_handedOut == m_rows.size()) return std::nullopt;
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return !m_done.empty(); });
        auto outcome = std::move(m_done.back());
        m_done.pop_back();
        ++m_handedOut;
        return outcome;
    }

private:
    void work()
    {
        for (;;) {
            std::size_t place = 0;
            {
                const std::scoped_lock lock(m_mutex);
                if (m_next == m_rows.size()) return;
                place = m_next++;
            }
            Written written = writeFiles(m_renderer, *m_rows[place], m_folder, m_sentAt);
            const std::scoped_lock lock(m_mutex);
            m_done.emplace_back(place, std::move(written));
            m_ready.notify_one();
        }
    }

    const DocumentRenderer& m_renderer;
    const std::vector<const LetterRow*>& m_rows;
    const std::filesystem::path& m_folder;
    letters::MessageTime m_sentAt;
    std::mutex m_mutex{};
    std::condition_variable m_ready{};
    std::vector<std::pair<std::size_t, Written>> m_done{};
    std::size_t m_next = 0;
    std::size_t m_handedOut = 0;
    std::vector<std::jthread> m_threads{}; // Last: ends before what it works on.
};

/// Takes away what a killed process left half written: names that only base::writeFileAtomically gives.
void removeUnfinished(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> unfinished;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (base::isUnfinishedName(entry.path().filename().string())) unfinished.push_back(entry.path());
    }
    for (const auto& file : unfinished)
        std::filesystem::remove(file, error);
}

} // namespace

LetterWriter::LetterWriter(Ledger& ledger, std::filesystem::path folder, const base::Work& work)
    : m_ledger(ledger), m_folder(std::move(folder)), m_work(work)
{
    removeUnfinished(m_folder);
}

std::vector<RunLetter> LetterWriter::write(const std::vector<LetterRow>& letters, bool checksFirst)
{
    TEGOED_ASSERT(m_ledger.environment().renderer != nullptr);
    std::vector<RunLetter> outcomes(letters.size());
    std::vector<const LetterRow*> toWrite;
    std::vector<std::size_t> places;
    // Another program may have booked a payment between the decision and now.
    const bool checks = checksFirst || m_ledger.changedElsewhere();
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const LetterRow& letter = letters[i];
        outcomes[i].letterNumber = "L-" + std::to_string(letter.id.value());
        if (const auto customer = persistence::customerById(m_ledger.connection(), letter.customer))
            outcomes[i].customer = customer->number;
        const std::string reason = checks ? lapseReason(letter) : std::string{};
        if (!reason.empty()) {
            lapse(letter, reason);
            outcomes[i].state = RunLetter::State::Lapsed;
            outcomes[i].reason = reason;
            continue;
        }
        toWrite.push_back(&letter);
        places.push_back(i);
    }
    Pool pool(*m_ledger.environment().renderer, toWrite, m_folder, mailTime(m_ledger.environment().now()));
    std::int64_t done = 0;
    while (auto outcome = pool.next()) {
        auto& [place, written] = *outcome;
        RunLetter& letter = outcomes[places[place]];
        if (written.failure) {
            letter.state = RunLetter::State::NotWritten;
            letter.reason = name(written.failure->code);
            if (!m_failure) m_failure = written.failure;
        } else {
            mark(*toWrite[place], written.filesJson);
            letter.state = RunLetter::State::Written;
            letter.files = std::move(written.names);
        }
        if (m_work.progress) m_work.progress(++done, static_cast<std::int64_t>(toWrite.size()));
    }
    return outcomes;
}

/// Why a decided letter is no longer true; empty if it is. Words are the verdicts', `paid` for less open than the letter says.
std::string LetterWriter::lapseReason(const LetterRow& row)
{
    auto& connection = m_ledger.connection();
    const base::Date today = m_ledger.environment().today;
    if (persistence::insolvencyOf(connection, row.customer)) return "insolvent";
    const auto letter = letters::letterFromJson(row.document);
    if (!letter) return "insolvent";
    std::vector<base::CustomerId> owners{row.customer};
    for (const LetterRow::Item& item : row.items) {
        const auto stored = persistence::documentById(connection, item.document);
        if (!stored) return "paid";
        const auto& document = stored->document;
        if (std::find(owners.begin(), owners.end(), document.customer) == owners.end()) owners.push_back(document.customer);
        if (document.open.minor() < item.claimedMinor) return "paid";
        if (document.disputedAtSource) return "disputed";
        if (document.blockedAtSource) return "on_hold";
        const auto line = std::find_if(letter->items.begin(), letter->items.end(),
                                       [&](const auto& candidate) { return candidate.number == document.number; });
        if (line != letter->items.end() && line->open != document.open) return "paid";
    }
    base::Money credits = base::Money::zero(row.currency);
    for (const base::CustomerId owner : owners) {
        for (const auto& hold : persistence::holdsOf(connection, owner)) {
            const bool covers = !hold.document || std::any_of(row.items.begin(), row.items.end(),
                                                              [&](const auto& item) { return item.document == *hold.document; });
            if (covers && today <= hold.until) return "on_hold";
        }
        for (const auto& seen : persistence::seenPaymentsOf(connection, owner)) {
            if (seen.document &&
                std::any_of(row.items.begin(), row.items.end(), [&](const auto& item) { return item.document == *seen.document; }))
                return "paid_seen";
        }
        for (const auto& payment : persistence::paymentsOf(connection, owner)) {
            if (payment.payment.company == row.company && payment.payment.unallocated.currency() == row.currency)
                credits -= payment.payment.unallocated;
        }
        for (const auto& stored : persistence::documentsOf(connection, owner)) {
            const auto& document = stored.document;
            if (document.open.isNegative() && document.company == row.company && document.open.currency() == row.currency)
                credits += document.open;
        }
    }
    // More was credited or came in unallocated than the letter counted: what it asks is no longer what is owed.
    if (letter->creditsTotal.currency() == row.currency && credits < letter->creditsTotal + letter->unallocated) return "credit_balance";
    return {};
}

void LetterWriter::lapse(const LetterRow& letter, const std::string& reason)
{
    auto transaction = m_ledger.begin();
    transaction.withoutUndo();
    transaction.removeStepsOf(letter.id);
    transaction.updateLetter(letter.id, "lapsed", "[]");
    transaction.touch(letter.customer);
    const nlohmann::ordered_json details{{"letter", "L-" + std::to_string(letter.id.value())}, {"reason", reason}};
    transaction.commit("letter_lapsed", letter.customer, details.dump(), command("letter_lapsed").undoable);
}

void LetterWriter::mark(const LetterRow& letter, const std::string& filesJson)
{
    auto transaction = m_ledger.begin();
    transaction.withoutUndo();
    transaction.updateLetter(letter.id, "written", filesJson);
    transaction.touch(letter.customer);
    const nlohmann::ordered_json details{{"letter", "L-" + std::to_string(letter.id.value())},
                                         {"stage", name(letter.stage)},
                                         {"to_pay", base::minorToString(letter.toPayMinor, letter.currency.decimals())},
                                         {"currency", letter.currency.code()},
                                         {"files", nlohmann::ordered_json::parse(filesJson)}};
    transaction.commit("letter_written", letter.customer, details.dump(), command("letter_written").undoable);
}

} // namespace tegoed::app
