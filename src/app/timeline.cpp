#include "app/timeline.h"

#include "app/wording.h"
#include "base/text.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
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
    constexpr std::string_view kOwn[] = {"log_call",    "log_email",      "log_note",      "snooze",
                                         "dunning_run", "letter_written", "letter_lapsed", "pay"};
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

/// An entry's details. Those of an import, or of a change of many customers, end with every row that changed, which
/// would take long to read and says nothing here.
json briefDetailsOf(const JournalEntry& entry)
{
    std::string text = entry.details;
    if (const auto changes = text.find(R"(,"changes":[)"); changes != std::string::npos) text = text.substr(0, changes) + '}';
    auto details = json::parse(text, nullptr, false);
    return details.is_object() ? details : json::object();
}

/// Says in a language what entries hold as codes and values.
class Teller {
public:
    Teller(base::Language language, TimelineStyle style) : m_language(language), m_style(style) {}

    /// Each kind of entry by what it is about: items, amounts, days, reasons.
    [[nodiscard]] std::string subjectOf(const JournalEntry& entry) const
    {
        const json details = briefDetailsOf(entry);
        Parts parts;
        if (entry.command.starts_with("import_")) {
            for (const auto& file : list(details, "files"))
                parts.add(text("timeline.import", m_language, {member(file, "file"), day(member(file, "as_of"))}));
        } else if (entry.command.starts_with("log_")) {
            const auto outcome = word("outcome.", member(details, "outcome"));
            const auto said = member(details, "text");
            parts.add(outcome + (outcome.empty() || said.empty() ? "" : ": ") + said);
            addCounts(parts, details);
            addNumbers(parts, details);
            if (const auto next = member(details, "next"); !next.empty()) parts.add(text("timeline.next", m_language, {day(next)}));
        } else if (entry.command == "snooze") {
            parts.add(text("timeline.back_on", m_language, {day(member(details, "until"))}));
            parts.add(member(details, "reason"));
        } else if (entry.command == "insolvency_set") {
            parts.add(word("insolvency.", member(details, "kind")));
            parts.add(day(member(details, "on")));
            for (const char* const key : {"trustee", "reference"})
                parts.add(member(details, key));
        } else if (entry.command == "undo") {
            parts.add(word("journal.", member(details, "command")));
        } else if (entry.command == "setting_set") {
            addChanges(parts, details);
        } else if (entry.command == "demo" || entry.command == "dunning_run") {
            for (const char* const key : {"customers", "items", "letters", "tasks"})
                if (const auto count = details.find(key); count != details.end()) parts.add(word("column.", key) + ": " + count->dump());
            parts.add(member(details, "folder"));
        } else {
            for (const char* const key : {"name", "company", "policy", "template", "letter", "payment"})
                parts.add(member(details, key));
            addCounts(parts, details);
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
        // What somebody said ends with his full stop, and a sentence goes on after it.
        if (m_style == TimelineStyle::Reader && said.ends_with('.') && (event.nextOn || !event.items.empty())) said.pop_back();
        Parts parts{std::move(said)};
        for (const auto item : event.items)
            if (const auto number = numbers.find(item); number != numbers.end()) parts.add(number->second);
        const bool isSnooze = event.kind == ledger::ContactKind::Snooze;
        if (event.nextOn) parts.add(text(isSnooze ? "timeline.back_on" : "timeline.next", m_language, {day(toString(*event.nextOn))}));
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
        const auto code = amount.currency().code();
        const auto written = base::display(amount, numberStyle(m_language));
        if (m_style == TimelineStyle::Plain) return code + ' ' + written;
        constexpr auto kNoBreakSpace = "\u00a0";
        return (code == "EUR" ? "€" : code) + kNoBreakSpace + written;
    }

    /// A value that may be a day.
    [[nodiscard]] std::string day(const std::string& value) const
    {
        const auto date = m_style == TimelineStyle::Plain ? std::nullopt : base::Date::parse(value);
        return date ? base::displayShort(*date, m_language) : value;
    }

    [[nodiscard]] std::string moneyIn(const json& details, const json& from) const
    {
        const auto amount = member(from, "amount");
        const auto currency = base::Currency::parse(member(details, "currency"));
        if (amount.empty() || !currency) return amount;
        const auto parsed = base::Money::parse(amount, *currency);
        return parsed ? money(*parsed) : amount;
    }

    /// Of a command on many: how many there were. Where the entry says who they were, they are named after it.
    void addCounts(Parts& parts, const json& details) const
    {
        for (const char* const key : {"customers", "items"})
            if (const auto count = details.find(key); count != details.end() && count->is_number())
                parts.add(word("column.", key) + ": " + count->dump());
    }

    /// Numbers of items alone, without what was booked on them.
    void addNumbers(Parts& parts, const json& details) const
    {
        const auto& items = list(details, "items");
        // Several customers at once: who they are, where no items of theirs say it.
        for (const auto& number : items.empty() ? list(details, "customers") : items)
            if (number.is_string()) parts.add(number.get<std::string>());
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
            if (field == "role") return word("contact_role.", value);
            if (field == "kind") return word("customer_kind.", value);
            if (field == "payment_method") return word("payment_method.", value);
            if (field == "channel") return word("channel.", value);
            if (field == "limit" || field == "insured_limit")
                return m_style == TimelineStyle::Plain ? value : amountText(value, m_language);
            return value == "yes" || value == "no" ? word("", value) : day(value);
        };
        const bool isSetting = hasText("setting." + field);
        return word(isSetting ? "setting." : "column.", field) + ": " + shown("before") + " → " + shown("after");
    }

    /// Money and stops: what was booked on which items, until when, and why.
    void addBooking(Parts& parts, const json& details) const
    {
        parts.add(member(details, "source"));
        parts.add(member(details, "item"));
        parts.add(moneyIn(details, details));
        if (const auto paidOn = member(details, "paid_on"); !paidOn.empty()) parts.add(text("timeline.paid_on", m_language, {day(paidOn)}));
        for (const auto& item : list(details, "items")) {
            if (!item.is_object()) continue;
            const auto amount = moneyIn(details, item);
            parts.add(member(item, "item") + (amount.empty() ? "" : ' ' + amount));
        }
        if (const auto until = member(details, "until"); !until.empty()) parts.add(text("timeline.until", m_language, {day(until)}));
        parts.add(day(member(details, "on")));
        const auto reason = member(details, "reason");
        parts.add(details.contains("letter") ? word("lapse.", word("verdict.", reason)) : reason);
    }

    base::Language m_language;
    TimelineStyle m_style;
};

/// What the journal alone knows of calls, payments and runs that stand: who booked them, and what came after what.
class Bookings {
public:
    struct Place {
        std::int64_t journal = 0; ///< 0: before everything else of its day.
        std::string user{};
    };

    void add(const JournalEntry& entry)
    {
        const Place place{entry.id.value(), entry.user};
        if (entry.command == "pay")
            m_payments[member(briefDetailsOf(entry), "payment")] = place;
        else if (entry.command == "dunning_run")
            m_runs[briefDetailsOf(entry).value("run", std::int64_t{0})] = place;
        else if (entry.command == "snooze")
            m_contacts[{entry.businessOn, entry.command}].push_back(place);
        else if (entry.command.starts_with("log_"))
            m_contacts[{entry.businessOn, entry.command.substr(4)}].push_back(place);
    }

    [[nodiscard]] Place ofPayment(const std::string& number) const { return of(m_payments, number); }
    [[nodiscard]] Place ofRun(base::RunId run) const { return of(m_runs, run.value()); }

    /// Of the newest contact of a day and kind that was not asked for yet.
    [[nodiscard]] Place takeContact(base::Date on, std::string_view kind)
    {
        const auto found = m_contacts.find({on, std::string{kind}});
        if (found == m_contacts.end() || found->second.empty()) return {};
        auto place = std::move(found->second.back());
        found->second.pop_back();
        return place;
    }

private:
    template <class Key>
    [[nodiscard]] static Place of(const std::map<Key, Place>& places, const Key& key)
    {
        const auto found = places.find(key);
        return found == places.end() ? Place{} : found->second;
    }

    std::map<std::string, Place> m_payments{};
    std::map<std::int64_t, Place> m_runs{};
    std::map<std::pair<base::Date, std::string>, std::vector<Place>> m_contacts{};
};

} // namespace

std::string subjectOf(const JournalEntry& entry, base::Language language, TimelineStyle style)
{
    return Teller{language, style}.subjectOf(entry);
}

std::vector<TimelineEntry> timelineOf(Ledger& ledger, const Dossier& dossier, TimelineStyle style)
{
    const base::CustomerId id = dossier.customer.id;
    const Teller teller{ledger.environment().language, style};

    struct Placed {
        std::int64_t journal;
        TimelineEntry entry;
    };
    std::vector<Placed> placed;
    Bookings bookings;
    for (const auto& entry : ledger.file().journal(std::nullopt, id)) {
        if (!standsAsItself(entry.command)) {
            const auto subject = teller.subjectOf(entry);
            placed.push_back(
                {entry.id.value(), {entry.businessOn, entry.command, entry.undoneBy ? teller.undone(subject) : subject, entry.user}});
        } else if (!entry.undoneBy) {
            bookings.add(entry);
        }
    }

    std::map<base::DocumentId, std::string> numbers;
    for (const auto& item : dossier.items)
        numbers[item.document.id] = item.document.number;
    for (const auto& event : persistence::contactEventsOf(ledger.connection(), id)) {
        const std::string kind{name(event.kind)};
        placed.push_back({bookings.takeContact(event.happenedOn, kind).journal,
                          {event.happenedOn, kind, teller.contactText(event, numbers), event.user}});
    }
    for (std::size_t row = 0; row < dossier.letters.size(); ++row) {
        const auto& letter = dossier.letters[row];
        const auto run = bookings.ofRun(letter.run);
        placed.push_back({run.journal, {letter.letterOn, "letter", teller.letterText(letter), run.user, row}});
    }
    for (std::size_t row = 0; row < dossier.payments.size(); ++row) {
        const auto& payment = dossier.payments[row].payment;
        const auto booking = bookings.ofPayment(payment.number);
        placed.push_back({booking.journal, {payment.paidOn, "payment", teller.paymentText(payment), booking.user, row}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return a.entry.on != b.entry.on ? a.entry.on > b.entry.on : a.journal > b.journal;
    });

    std::vector<TimelineEntry> entries;
    entries.reserve(placed.size());
    for (auto& one : placed)
        entries.push_back(std::move(one.entry));
    return entries;
}

} // namespace tegoed::app
