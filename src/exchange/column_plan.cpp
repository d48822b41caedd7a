#include "exchange/column_plan.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/code_words.h"
#include "exchange/columns.h"
#include "exchange/header_table.h"
#include "exchange/row_labels.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <set>
#include <span>
#include <utility>

namespace tegoed::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// What the cells of one column look like, as counts of its cells that are not empty.
struct ColumnLook {
    std::size_t filled = 0;
    std::size_t rows = 0;
    std::size_t dates = 0;
    std::size_t dayNumbers = 0;
    std::size_t amounts = 0;
    std::size_t codes = 0;
    std::size_t yesNo = 0;
    std::size_t countries = 0;
};

ColumnLook look(const SampleRows& sample, std::size_t column)
{
    ColumnLook result;
    for (const auto& row : sample) {
        ++result.rows;
        if (column >= row.size() || row[column].empty()) continue;
        const std::string_view cell = row[column];
        ++result.filled;
        const DateShape shape = dateParts(cell).shape;
        result.dates += shape != DateShape::None ? 1U : 0U;
        result.dayNumbers += parseDayNumber(cell) ? 1U : 0U;
        result.amounts += looksLikeAmount(cell) ? 1U : 0U;
        result.codes += looksLikeCode(cell) || splitNumberAndName(cell) ? 1U : 0U;
        result.yesNo += parseYesNo(cell) ? 1U : 0U;
        result.countries += countryCode(cell).empty() ? 0U : 1U;
    }
    return result;
}

/// A column of nothing but a spreadsheet's day numbers holds dates, but under no heading that may be an amount's (`Due`).
void countDayNumbers(ColumnLook& look, std::span<const Meaning> meanings)
{
    const auto sums = amountFields();
    const auto isSum = [&](const Meaning& meaning) { return std::find(sums.begin(), sums.end(), meaning.field) != sums.end(); };
    if (look.dayNumbers == look.filled && std::none_of(meanings.begin(), meanings.end(), isSum)) look.dates = look.filled;
}

bool fits(const ColumnLook& look, Content content)
{
    const auto most = [&](std::size_t count) { return look.filled > 0 && count * 10 >= look.filled * 6; };
    switch (content) {
    case Content::Any: return true;
    case Content::Date: return most(look.dates);
    case Content::Amount: return most(look.amounts);
    case Content::Code: return most(look.codes);
    case Content::Name: return look.filled > 0 && !most(look.codes);
    case Content::YesNo: return look.filled > 0 && look.yesNo == look.filled;
    case Content::CountryCode: return most(look.countries);
    }
    return true;
}

/// Work on one file's headings.
class Planner {
public:
    Planner(ListKind list, const std::vector<std::string>& headings, const SampleRows& sample) : m_list(list), m_headings(headings)
    {
        for (std::size_t i = 0; i < headings.size(); ++i) {
            m_words.push_back(normalisedHeading(headings[i]));
            m_looks.push_back(look(sample, i));
        }
    }

    Result<ColumnPlan> plan(const std::vector<FieldMapping>& map)
    {
        TEGOED_CHECK(takeMapped(map));
        guess();
        if (m_list == ListKind::Items) settleItems();
        if (m_list == ListKind::Customers) settleHouseNumber();
        return m_plan;
    }

private:
    struct Candidate {
        Meaning meaning;
        int column;
        bool empty;
    };

    [[nodiscard]] std::size_t at(int column) const { return static_cast<std::size_t>(column); }
    [[nodiscard]] const std::string& word(Field field) const { return m_words[at(m_plan.column(field))]; }

    [[nodiscard]] bool hasHeading(std::initializer_list<std::string_view> words) const
    {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const std::string& word) { return std::find(words.begin(), words.end(), word) != words.end(); });
    }

    [[nodiscard]] int headingColumn(std::initializer_list<std::string_view> words) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (std::find(words.begin(), words.end(), m_words[i]) != words.end()) return static_cast<int>(i);
        return ColumnPlan::kNoColumn;
    }

    Result<void> takeMapped(const std::vector<FieldMapping>& map)
    {
        for (const FieldMapping& entry : map) {
            if (entry.field == kUnusedField) {
                const int column = findColumn(m_headings, entry.column);
                if (column != ColumnPlan::kNoColumn) m_taken.insert(column);
                continue;
            }
            const auto field = parseField(m_list, entry.field);
            if (!field) return fail(ErrorCode::FieldUnknown, {entry.field});
            m_fixed.insert(*field);
            if (entry.column.empty()) continue;
            const int column = findColumn(m_headings, entry.column);
            if (column == ColumnPlan::kNoColumn) return fail(ErrorCode::ColumnUnknown, {entry.column, base::join(m_headings, ", ")});
            m_plan.set(*field, column);
            m_plan.strict[static_cast<std::size_t>(*field)] = true;
            m_taken.insert(column);
        }
        return {};
    }

    [[nodiscard]] std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> found;
        const bool accountIsLedger = hasHeading({"partner", "party"});
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const int column = static_cast<int>(i);
            if (m_taken.contains(column)) continue;
            if (accountIsLedger && (m_words[i] == "account" || m_words[i] == "konto")) continue;
            const std::vector<Meaning> known = meanings(m_list, m_words[i]);
            ColumnLook cells = m_looks[i];
            countDayNumbers(cells, known);
            for (const Meaning& meaning : known) {
                // A list of nothing but invoices has an empty credit column beside its debit column.
                const bool isEmptySide = meaning.field == Field::Credit && cells.filled == 0;
                if (!fits(cells, meaning.content) && !isEmptySide) continue;
                const bool isSum = meaning.field == Field::Open || meaning.field == Field::Paid;
                const bool saysYesNo = isSum && cells.filled > 0 && cells.amounts == 0 && fits(cells, Content::YesNo);
                if (saysYesNo && m_headings[i] != name(meaning.field)) continue;
                Meaning ranked = meaning;
                // Only the contract's own spelling is the contract's word: `Due` may be an amount, `due` is a date.
                const bool isDate = meaning.field == Field::Due || meaning.field == Field::Issued;
                if (meaning.rank == 0 && m_headings[i] != name(meaning.field)) {
                    if (isDate && cells.filled > 0 && cells.dates == 0 && cells.amounts == cells.filled) continue;
                    ranked.rank = 1;
                }
                // `Customer` is the contract's word for the number; beside a number column it is the name.
                if (meaning.field == Field::Customer && meaning.rank == 0 && m_list == ListKind::Items && fits(cells, Content::Name))
                    ranked.rank = 6;
                found.push_back({ranked, column, cells.filled == 0});
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
            return a.meaning.rank != b.meaning.rank ? a.meaning.rank < b.meaning.rank : !a.empty && b.empty;
        });
        return found;
    }

    void guess()
    {
        for (const Candidate& candidate : candidates()) {
            const Field field = candidate.meaning.field;
            if (m_plan.has(field) || m_fixed.contains(field) || m_taken.contains(candidate.column)) continue;
            m_plan.set(field, candidate.column);
            m_plan.ranks[static_cast<std::size_t>(field)] = candidate.meaning.rank;
            m_plan.strict[static_cast<std::size_t>(field)] = m_headings[at(candidate.column)] == name(field);
            m_taken.insert(candidate.column);
        }
    }

    void settleItems()
    {
        settleName();
        settleNumber();
        settleAmounts();
        if (!m_plan.has(Field::Reference) && m_plan.has(Field::Text)) m_plan.set(Field::Reference, m_plan.column(Field::Text));
        m_plan.nameIsNumber = !m_plan.has(Field::Customer) && m_plan.has(Field::CustomerName);
        if (m_plan.nameIsNumber) m_plan.set(Field::Customer, m_plan.column(Field::CustomerName));
    }

    /// `Straat;Nummer`: behind a street a number is the house's, where the customer's number is another column.
    void settleHouseNumber()
    {
        if (!m_plan.has(Field::Street) || m_plan.has(Field::HouseNumber)) return;
        const int behind = m_plan.column(Field::Street) + 1;
        if (at(behind) >= m_words.size() || m_taken.contains(behind)) return;
        const std::string& word = m_words[at(behind)];
        if (word == "nummer" || word == "nr" || word == "number" || word == "no") m_plan.set(Field::HouseNumber, behind);
    }

    /// Of two headings alike the one beside the customer's number is the customer's name; a name behind a daybook is the daybook's.
    void settleName()
    {
        if (!m_plan.has(Field::CustomerName) || m_fixed.contains(Field::CustomerName)) return;
        const std::string wanted = word(Field::CustomerName);
        std::vector<int> alike;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (m_words[i] == wanted) alike.push_back(static_cast<int>(i));
        if (alike.size() < 2) return;
        const int customer = m_plan.column(Field::Customer);
        for (const int column : alike)
            if (customer != ColumnPlan::kNoColumn && column == customer + 1) return m_plan.set(Field::CustomerName, column);
        const int first = alike.front();
        const bool behindDaybook = first > 0 && (m_words[at(first - 1)] == "dagboek" || m_words[at(first - 1)] == "journal");
        if (behindDaybook) m_plan.set(Field::CustomerName, alike.back());
    }

    void settleNumber()
    {
        if (m_fixed.contains(Field::Number)) return;
        if (m_plan.has(Field::Number) && m_plan.has(Field::Reference) && m_plan.rank(Field::Number) == 3) {
            // SAP: the document number is internal, the reference is what the customer knows, if it is kept.
            const bool isSap =
                hasHeading({"assignment", "zuordnung", "toewijzing", "postingkey", "buchungsschluessel", "netduedate", "netduedt",
                            "nettofaelligkeit", "nettofaelligkeitsdatum", "nettovervaldatum", "amountinlocalcurrency", "amtinloccur",
                            "betraginhauswaehrung", "clearingdocument", "clrngdoc", "pstngdate", "belegart"}) &&
                hasHeading({"documentno", "documentnumber", "belegnummer", "belegnr", "documentnummer"});
            const int reference = headingColumn({"reference", "referenz", "referentie", "xblnr"});
            const bool isKept = reference != ColumnPlan::kNoColumn && m_looks[at(reference)].filled * 10 >= m_looks[at(reference)].rows * 6;
            if (isSap && isKept && m_plan.column(Field::Reference) == reference) {
                m_plan.move(Field::Number, Field::Voucher);
                m_plan.move(Field::Reference, Field::Number);
                const int assignment = headingColumn({"assignment", "zuordnung", "toewijzing"});
                if (assignment != ColumnPlan::kNoColumn) m_plan.set(Field::Reference, assignment);
            }
        }
        // Sage: "No" counts postings, "Ref" is the invoice.
        if (m_plan.has(Field::Number) && (word(Field::Number) == "no" || word(Field::Number) == "trn") && hasHeading({"type"}) &&
            hasHeading({"details"})) {
            const int reference = headingColumn({"ref", "invref"});
            if (reference != ColumnPlan::kNoColumn) {
                m_plan.move(Field::Number, Field::Voucher);
                m_plan.set(Field::Number, reference);
                if (m_plan.column(Field::Reference) == reference) m_plan.set(Field::Reference, ColumnPlan::kNoColumn);
            }
        }
        if (!m_plan.has(Field::Number) && m_plan.has(Field::Voucher)) m_plan.move(Field::Voucher, Field::Number);
        if (!m_plan.has(Field::Number) && m_plan.has(Field::Reference)) m_plan.move(Field::Reference, Field::Number);
    }

    void settleAmounts()
    {
        ColumnPlan& plan = m_plan;
        const auto drop = [&](Field field) { plan.set(field, ColumnPlan::kNoColumn); };
        const auto isEmpty = [&](Field field) { return m_looks[at(plan.column(field))].filled == 0; };
        // An empty column is the pair's other side only where no amount stands beside it. DATEV's entered amount is none: it may be
        // foreign.
        const bool hasOther =
            plan.has(Field::Amount) || plan.has(Field::AmountLocal) || plan.has(Field::Open) || plan.has(Field::OpenLocal);
        const bool hasAmount = plan.has(Field::Amount) && !isEmpty(Field::Amount) && word(Field::Amount) != "eingabebetrag" &&
                               !(plan.has(Field::Currency) && word(Field::Currency).starts_with("wkz"));
        const auto isPair = [&] {
            if (!plan.has(Field::Debit) || !plan.has(Field::Credit)) return false;
            if (!isEmpty(Field::Credit)) return true;
            return isEmpty(Field::Debit) ? !hasOther : !hasAmount;
        };
        const bool pair = isPair();
        if (!pair) {
            drop(Field::Debit);
            drop(Field::Credit);
        } else if (plan.has(Field::Amount) && !plan.isStrict(Field::Amount)) {
            // DATEV keeps the foreign amount beside the pair; the pair is in the books' currency.
            drop(Field::Amount);
            if (plan.has(Field::Currency) && word(Field::Currency).starts_with("wkz")) drop(Field::Currency);
        } else if (plan.has(Field::Amount)) {
            drop(Field::Debit);
            drop(Field::Credit);
        }

        const bool isLocalOnly = (!plan.has(Field::Amount) || !plan.has(Field::Open)) && !pair;
        const bool amountIsLocal = isLocalOnly && plan.has(Field::AmountLocal) &&
                                   (!plan.has(Field::Amount) || (!plan.has(Field::Open) && plan.has(Field::OpenLocal)));
        if (amountIsLocal) {
            plan.move(Field::AmountLocal, Field::Amount);
            if (plan.has(Field::OpenLocal)) plan.move(Field::OpenLocal, Field::Open);
            drop(Field::Currency);
            if (plan.has(Field::LocalCurrency)) plan.move(Field::LocalCurrency, Field::Currency);
        } else if (!plan.has(Field::Open) && plan.has(Field::OpenLocal)) {
            plan.move(Field::OpenLocal, Field::Open);
        }
        // Exact's ...DC columns are in the books' currency, its Currency is that of the ...FC columns.
        if (plan.has(Field::Amount) && word(Field::Amount).ends_with("amountdc") && !plan.isStrict(Field::Currency)) drop(Field::Currency);
        if (!plan.has(Field::Currency) && plan.has(Field::LocalCurrency) && !plan.has(Field::AmountLocal))
            plan.move(Field::LocalCurrency, Field::Currency);

        if (!plan.has(Field::Amount) && !plan.has(Field::Debit) && plan.has(Field::Open)) {
            plan.set(Field::Amount, plan.column(Field::Open));
            plan.strict[static_cast<std::size_t>(Field::Amount)] = false;
            plan.ranks[static_cast<std::size_t>(Field::Amount)] = plan.rank(Field::Open);
            drop(Field::Open);
            plan.amountIsOpen = true;
        } else if (!plan.has(Field::Open) && !plan.has(Field::Paid) && !plan.has(Field::Settled)) {
            plan.amountIsOpen = true;
        }
    }

    ListKind m_list;
    const std::vector<std::string>& m_headings;
    std::vector<std::string> m_words{};
    std::vector<ColumnLook> m_looks{};
    ColumnPlan m_plan{};
    std::set<Field> m_fixed{};
    std::set<int> m_taken{};
};

} // namespace

ColumnPlan::ColumnPlan()
{
    columns.fill(kNoColumn);
}

void ColumnPlan::set(Field field, int column)
{
    columns[static_cast<std::size_t>(field)] = column;
}

void ColumnPlan::move(Field from, Field to)
{
    const auto source = static_cast<std::size_t>(from);
    const auto target = static_cast<std::size_t>(to);
    columns[target] = columns[source];
    strict[target] = false;
    ranks[target] = ranks[source];
    columns[source] = kNoColumn;
    strict[source] = false;
}

Field shownAs(Field field)
{
    static constexpr std::array<std::pair<Field, Field>, 11> kShown{{{Field::Debit, Field::Amount},
                                                                     {Field::Credit, Field::Amount},
                                                                     {Field::Indicator, Field::Amount},
                                                                     {Field::AmountLocal, Field::Amount},
                                                                     {Field::OpenLocal, Field::Open},
                                                                     {Field::OpenFlag, Field::Open},
                                                                     {Field::Status, Field::Open},
                                                                     {Field::LocalCurrency, Field::Currency},
                                                                     {Field::Voucher, Field::Number},
                                                                     {Field::Text, Field::Reference},
                                                                     {Field::HouseNumber, Field::Street}}};
    const auto hit = std::find_if(kShown.begin(), kShown.end(), [&](const auto& pair) { return pair.first == field; });
    return hit == kShown.end() ? field : hit->second;
}

int headingScore(ListKind list, std::span<const std::string_view> cells)
{
    std::set<Field> fields;
    std::size_t filled = 0;
    std::size_t values = 0;
    for (const std::string_view cell : cells.subspan(0, std::min<std::size_t>(cells.size(), 200))) {
        if (cell.empty()) continue;
        ++filled;
        if (cell.size() > 80) continue;
        if (cell.find_first_of("0123456789") != std::string_view::npos &&
            (dateParts(cell).shape != DateShape::None || looksLikeAmount(cell)))
            ++values;
        for (const Meaning& meaning : meanings(list, normalisedHeading(cell))) {
            if (fields.contains(meaning.field)) continue;
            fields.insert(meaning.field);
            break;
        }
    }
    return values * 3 > filled ? 0 : static_cast<int>(fields.size());
}

int findColumn(const std::vector<std::string>& headings, std::string_view wanted)
{
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (headings[i] == wanted) return static_cast<int>(i);
    const std::string word = normalisedHeading(wanted);
    for (std::size_t i = 0; i < headings.size() && !word.empty(); ++i)
        if (normalisedHeading(headings[i]) == word && wanted.front() != '#') return static_cast<int>(i);
    if (wanted.starts_with('#')) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(wanted.data() + 1, wanted.data() + wanted.size(), number);
        if (error == std::errc{} && end == wanted.data() + wanted.size() && number >= 1 && number <= headings.size())
            return static_cast<int>(number) - 1;
    }
    return ColumnPlan::kNoColumn;
}

Result<ColumnPlan> planColumns(ListKind list, const std::vector<std::string>& headings, const SampleRows& sample,
                               const std::vector<FieldMapping>& map)
{
    return Planner{list, headings, sample}.plan(map);
}

std::vector<std::string> unusedHeadings(const ColumnPlan& plan, const std::vector<std::string>& headings, const SampleRows& sample)
{
    std::vector<std::string> unused;
    std::vector<std::string> dates;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const bool isUsed = std::find(plan.columns.begin(), plan.columns.end(), static_cast<int>(i)) != plan.columns.end();
        if (isUsed || headings[i].empty()) continue;
        unused.push_back(headings[i]);
        std::size_t filled = 0;
        const auto dateCount = std::count_if(sample.begin(), sample.end(), [&](const std::vector<std::string>& row) {
            if (i >= row.size() || row[i].empty()) return false;
            ++filled;
            const DateShape shape = dateParts(row[i]).shape;
            return shape != DateShape::None && shape != DateShape::Empty;
        });
        if (filled > 0 && static_cast<std::size_t>(dateCount) == filled) dates.push_back(headings[i]);
    }
    return dates.empty() ? unused : dates;
}

std::vector<ColumnUse> usesOf(const ColumnPlan& plan, const std::vector<std::string>& headings)
{
    std::vector<ColumnUse> uses;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const int column = plan.columns[i];
        if (column == ColumnPlan::kNoColumn || static_cast<std::size_t>(column) >= headings.size()) continue;
        const Field field = shownAs(static_cast<Field>(i));
        const auto& heading = headings[static_cast<std::size_t>(column)];
        const bool known =
            std::any_of(uses.begin(), uses.end(), [&](const ColumnUse& use) { return use.field == name(field) && use.heading == heading; });
        if (!known) uses.push_back({std::string{name(field)}, heading});
    }
    return uses;
}

} // namespace tegoed::exchange
