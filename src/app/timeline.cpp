#include "app/timeline.h"

#include "app/wording.h"
#include "base/text.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace tegoed::app {

namespace {

using nlohmann::json;
using persistence::JournalEntry;

/// Calls, letters and payments stand in a timeline as themselves.
bool standsAsItself(std::string_view command)
{
    constexpr std::string_view kOwn[] = {"log_call", "log_email", "log_note", "dunning_run", "letter_written", "letter_lapsed", "pay"};
    return std::find(std::begin(kOwn), std::end(kOwn), command) != std::end(kOwn);
}

std::string member(const json& from, const char* key)
{
    const auto found = from.find(key);
    return found != from.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

const json& list(const json& from, const char* key)
{
    static const json kNone = json::array();
    const auto found = from.find(key);
    return found != from.end() && found->is_array() ? *found : kNone;
}

/// An entry's details. An import's end with every row that it changed, which would take long to read and says nothing here.
json detailsOf(const JournalEntry& entry)
{
    std::string text = entry.details;
    if (entry.command.starts_with("import_")) {
        if (const auto changes = text.find(R"(,"changes":[)"); changes != std::string::npos) text = text.substr(0, changes) + '}';
    }
    auto details = json::parse(text, nullptr, false);
    return details.is_object() ? details : json::object();
}

/// Says in a language what entries hold as codes and values.
class Teller {
public:
    explicit Teller(base::Language language) : m_language(language) {}

    /// Each kind of entry by what it is about: items, amounts, days, reasons.
    [[nodiscard]] std::string subjectOf(const JournalEntry& entry) const
    {
        const json details = detailsOf(entry);
        Parts parts;
        if (entry.command.starts_with("import_")) {
            for (const auto& file : list(details, "files"))
                parts.add(text("timeline.import", m_language, {member(file, "file"), member(file, "as_of")}));
        } else if (entry.command.starts_with("log_")) {
            const auto outcome = word("outcome.", member(details, "outcome"));
            const auto said = member(details, "text");
            parts.add(outcome + (outcome.empty() || said.empty() ? "" : ": ") + said);
            addNumbers(parts, details);
            if (const auto next = member(details, "next"); !next.empty()) parts.add(text("timeline.next", m_language, {next}));
        } else if (entry.command == "insolvency_set") {
            parts.add(word("insolvency.", member(details, "kind")));
            for (const char* const key : {"on", "trustee", "reference"})
                parts.add(member(details, key));
        } else if (entry.command == "undo") {
            parts.add(word("journal.", member(details, "command")));
        } else if (entry.command == "setting_set") {
            addChanges(parts, details);
        } else if (entry.command == "demo" || entry.command == "dunning_run") {
            for (const char* const key : {"customers", "items", "letters"})
                if (const auto count = details.find(key); count != details.end()) parts.add(word("column.", key) + ": " + count->dump());
            parts.add(member(details, "folder"));
        } else {
            for (const char* const key : {"name", "company", "policy", "letter", "payment"})
                parts.add(member(details, key));
            addChanges(parts, details.value("changes", json::object()));
            addNumbers(parts, details);
            addBooking(parts, details);
        }
        return std::move(parts.text);
    }

    [[nodiscard]] std::string undone(const std::string& subject) const
    {
        return subject.empty() ? text("timeline.taken_back", m_language) : text("timeline.undone", m_language, {subject});
    }

    [[nodiscard]] std::string contactText(const persistence::ContactEvent& event,
                                          const std::map<base::DocumentId, std::string>& numbers) const
    {
        std::string said = event.outcome ? text(*event.outcome, m_language) : std::string{};
        if (!event.text.empty()) said += (said.empty() ? "" : ": ") + event.text;
        Parts parts{std::move(said)};
        for (const auto item : event.items)
            if (const auto number = numbers.find(item); number != numbers.end()) parts.add(number->second);
        if (event.nextOn) parts.add(text("timeline.next", m_language, {toString(*event.nextOn)}));
        return std::move(parts.text);
    }

    [[nodiscard]] std::string letterText(const persistence::LetterRow& letter) const
    {
        Parts parts{"L-" + std::to_string(letter.id.value())};
        parts.add(text(letter.stage, m_language));
        parts.add(money(base::Money::ofMinor(letter.toPayMinor, letter.currency)));
        parts.add(word("letter_state.", letter.state));
        return std::move(parts.text);
    }

    [[nodiscard]] std::string paymentText(const ledger::Payment& payment) const
    {
        Parts parts{payment.number};
        parts.add(money(payment.amount));
        parts.add(word("payment_source.", std::string{name(payment.source)}));
        if (payment.dateUnknown) parts.add(text("timeline.day_unknown", m_language));
        return std::move(parts.text);
    }

private:
    /// What is said one after the other, with commas between.
    struct Parts {
        std::string text{};
        void add(const std::string& part)
        {
            if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
        }
    };

    [[nodiscard]] std::string word(std::string_view subject, const std::string& code) const
    {
        const auto key = std::string{subject} + code;
        return hasText(key) ? text(key, m_language) : code;
    }

    [[nodiscard]] std::string money(base::Money amount) const
    {
        return amount.currency().code() + ' ' + base::display(amount, numberStyle(m_language));
    }

    [[nodiscard]] std::string moneyIn(const json& details, const json& from) const
    {
        const auto amount = member(from, "amount");
        const auto currency = base::Currency::parse(member(details, "currency"));
        if (amount.empty() || !currency) return amount;
        const auto parsed = base::Money::parse(amount, *currency);
        return parsed ? money(*parsed) : amount;
    }

    /// Numbers of items alone, without what was booked on them.
    void addNumbers(Parts& parts, const json& details) const
    {
        for (const auto& item : list(details, "items"))
            if (item.is_string()) parts.add(item.get<std::string>());
    }

    void addChanges(Parts& parts, const json& changes) const
    {
        for (const auto& [field, change] : changes.items())
            if (change.is_object()) parts.add(changeOf(field, change));
    }

    /// `Credit limit: – → 5000.00`.
    [[nodiscard]] std::string changeOf(const std::string& field, const json& change) const
    {
        const auto shown = [&](const char* key) {
            const auto value = member(change, key);
            if (value.empty()) return std::string{"–"};
            if (field == "kind") return word("customer_kind.", value);
            if (field == "payment_method") return word("payment_method.", value);
            if (field == "channel") return word("channel.", value);
            return field == "po_required" ? word("", value) : value;
        };
        return word("column.", field) + ": " + shown("before") + " → " + shown("after");
    }

    /// Money and stops: what was booked on which items, until when, and why.
    void addBooking(Parts& parts, const json& details) const
    {
        parts.add(member(details, "source"));
        parts.add(member(details, "item"));
        parts.add(moneyIn(details, details));
        if (const auto day = member(details, "paid_on"); !day.empty()) parts.add(text("timeline.paid_on", m_language, {day}));
        for (const auto& item : list(details, "items")) {
            if (!item.is_object()) continue;
            const auto amount = moneyIn(details, item);
            parts.add(member(item, "item") + (amount.empty() ? "" : ' ' + amount));
        }
        if (const auto day = member(details, "until"); !day.empty()) parts.add(text("timeline.until", m_language, {day}));
        parts.add(member(details, "on"));
        const auto reason = member(details, "reason");
        parts.add(details.contains("letter") ? word("lapse.", word("verdict.", reason)) : reason);
    }

    base::Language m_language;
};

} // namespace

std::string subjectOf(const JournalEntry& entry, base::Language language)
{
    return Teller{language}.subjectOf(entry);
}

std::vector<TimelineEntry> timelineOf(Ledger& ledger, const Dossier& dossier)
{
    const base::CustomerId id = dossier.customer.id;
    const Teller teller{ledger.environment().language};
    const auto journal = ledger.file().journal(std::nullopt, id);

    // Who booked a payment and who made a run knows the journal alone.
    std::map<std::string, std::string> userOfPayment;
    std::map<std::int64_t, std::string> userOfRun;
    std::vector<TimelineEntry> entries;
    std::vector<TimelineEntry> fromJournal;
    for (const auto& entry : journal) {
        if (!standsAsItself(entry.command)) {
            const auto subject = teller.subjectOf(entry);
            fromJournal.push_back({entry.businessOn, entry.command, entry.undoneBy ? teller.undone(subject) : subject, entry.user});
        } else if (entry.undoneBy) {
            continue;
        } else if (entry.command == "pay") {
            userOfPayment[member(detailsOf(entry), "payment")] = entry.user;
        } else if (entry.command == "dunning_run") {
            userOfRun[detailsOf(entry).value("run", std::int64_t{0})] = entry.user;
        }
    }

    std::map<base::DocumentId, std::string> numbers;
    for (const auto& item : dossier.items)
        numbers[item.document.id] = item.document.number;
    for (const auto& event : persistence::contactEventsOf(ledger.connection(), id))
        entries.push_back({event.happenedOn, std::string(name(event.kind)), teller.contactText(event, numbers), event.user});
    for (const auto& letter : dossier.letters)
        entries.push_back({letter.letterOn, "letter", teller.letterText(letter), userOfRun[letter.run.value()]});
    for (const auto& stored : dossier.payments)
        entries.push_back({stored.payment.paidOn, "payment", teller.paymentText(stored.payment), userOfPayment[stored.payment.number]});
    std::move(fromJournal.rbegin(), fromJournal.rend(), std::back_inserter(entries)); // The newest of a day first, as everywhere.
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.on > b.on; });
    return entries;
}

} // namespace tegoed::app
