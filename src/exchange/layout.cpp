#include "exchange/layout.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/row_labels.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>

namespace tegoed::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kHeadingSearchRows = 60;
constexpr std::size_t kSampleRowCount = 200;
constexpr std::size_t kSampleBytes = std::size_t{1} << 20;
constexpr std::size_t kSampleCellBytes = 256;

struct Found {
    Dialect dialect{};
    int score = 0;
    std::size_t cellCount = 0;
    std::size_t rowIndex = 0;
    RowPosition after{};
    std::vector<std::string> headings{};
};

std::vector<std::string> toStrings(std::span<const std::string_view> cells)
{
    std::vector<std::string> result;
    result.reserve(cells.size());
    for (const std::string_view cell : cells)
        result.emplace_back(cell.substr(0, kSampleCellBytes));
    return result;
}

int mappedCount(const std::vector<FieldMapping>& map, const std::vector<std::string>& headings)
{
    return static_cast<int>(std::count_if(map.begin(), map.end(), [&](const FieldMapping& entry) {
        return !entry.column.empty() && entry.column.front() != '#' && findColumn(headings, entry.column) != ColumnPlan::kNoColumn;
    }));
}

/// The row that says most about its columns, under one delimiter.
std::optional<Found> bestHeadingRow(ListKind list, std::string_view utf8, RowPosition start, Dialect dialect,
                                    const std::vector<FieldMapping>& map)
{
    std::optional<Found> best;
    RowReader reader{utf8.substr(0, std::min(utf8.size(), start.offset + kSampleBytes)), dialect, start};
    for (std::size_t index = 0; index < kHeadingSearchRows && reader.next(); ++index) {
        if (reader.fault()) continue;
        const auto cells = reader.cells();
        int score = headingScore(list, cells);
        std::vector<std::string> headings = toStrings(cells);
        if (!map.empty()) score += 10 * mappedCount(map, headings);
        if (score < 2 || (best && score <= best->score)) continue;
        best = Found{dialect, score, cells.size(), index, reader.position(), std::move(headings)};
    }
    return best;
}

/// Lists that some packages write without headings, known by the shape of their rows.
struct Shape {
    std::size_t cellCount;
    std::string_view headings; ///< What the columns are, as headings of the word list.
};
constexpr Shape kDatevOpenItems{
    22, "Kontonummer;Rechnungsnummer;Rechnungsdatum;Faelligkeit;Gegenkonto;BetragSoll;BetragHaben;Saldo;SHSaldo;WKZ Eingabebetrag;"
        "Eingabebetrag;SHEingabebetrag;Kurs;Raffung;Faellig;Belegnummer;KZ;Buchungstext;UstSatz;Vorlauf;BSNummer;AusgleichsKZ"};
constexpr Shape kYukiOpenItems{
    10, "Grootboekrekening;Rekeningomschrijving;Factuurdatum;Openstaand bedrag;Omschrijving;Referentie;Vervaldatum;Relatienaam;"
        "Relatiecode;Rekeningnummer"};

tl::unexpected<base::Error> noTable(ListKind list)
{
    return fail(ErrorCode::NoTable, {std::string(code(list))});
}

bool isDate(std::string_view cell)
{
    return dateParts(cell).shape != DateShape::None;
}

bool isAmount(std::string_view cell)
{
    return !cell.empty() && parseAmount(cell, ',', 4).state == AmountState::Ok;
}

const Shape* shapeOf(std::span<const std::string_view> cells)
{
    if (cells.size() == kDatevOpenItems.cellCount && looksLikeCode(cells[0]) && isDate(cells[2]) && isAmount(cells[5]) &&
        isAmount(cells[6]) && isAmount(cells[7]) && (cells[8] == "S" || cells[8] == "H" || cells[8].empty()))
        return &kDatevOpenItems;
    if (cells.size() == kYukiOpenItems.cellCount && isDate(cells[2]) && !cells[2].empty() && isAmount(cells[3]) && isDate(cells[6]) &&
        !cells[7].empty())
        return &kYukiOpenItems;
    return nullptr;
}

struct Headless {
    Dialect dialect{};
    std::vector<std::string> headings{}; ///< Of the shape; empty if only the number of columns is known.
    std::size_t cellCount = 0;
};

/// The delimiters that come into question.
std::span<const char> delimitersOf(const std::optional<char>& chosen)
{
    return chosen ? std::span<const char>{&*chosen, 1} : std::span<const char>{kDelimiters};
}

std::optional<Headless> findHeadless(std::string_view utf8, RowPosition start, char lineEnd, bool mapped, std::optional<char> chosen)
{
    std::optional<Headless> widest;
    for (const char delimiter : delimitersOf(chosen)) {
        const Dialect dialect{delimiter, lineEnd};
        RowReader reader{utf8.substr(0, std::min(utf8.size(), start.offset + kSampleBytes)), dialect, start};
        const Shape* shape = nullptr;
        std::size_t rows = 0;
        std::size_t shaped = 0;
        std::map<std::size_t, std::size_t> widths;
        while (rows < kHeadingSearchRows && reader.next()) {
            if (reader.fault() || reader.cellCount() < 2) continue;
            ++rows;
            ++widths[reader.cellCount()];
            if (const Shape* found = shapeOf(reader.cells())) {
                shape = found;
                ++shaped;
            }
        }
        if (shape != nullptr && shaped * 2 > rows) {
            Headless result{dialect, {}, shape->cellCount};
            for (const std::string_view heading : base::split(shape->headings, ';'))
                result.headings.emplace_back(heading);
            return result;
        }
        for (const auto& [width, count] : widths)
            if (mapped && count * 2 > rows && (!widest || width > widest->cellCount)) widest = Headless{dialect, {}, width};
    }
    return widest;
}

/// Excel writes the delimiter as the first line, `sep=;`.
std::optional<char> announcedDelimiter(std::string_view utf8, RowPosition& start)
{
    const std::string_view line = utf8.substr(0, utf8.find_first_of("\r\n"));
    if (line.size() != 5 || !base::equalsIgnoringAsciiCase(line.substr(0, 4), "sep=")) return std::nullopt;
    start.offset = utf8.starts_with(std::string{line} + "\r\n") ? 7 : std::min<std::size_t>(6, utf8.size());
    start.line = 2;
    return line[4];
}

void readSample(std::string_view utf8, Layout& layout)
{
    RowReader reader{utf8, layout.dialect, layout.dataStart};
    std::size_t bytes = 0;
    while (layout.sample.size() < kSampleRowCount && bytes < kSampleBytes && reader.next()) {
        bytes += reader.rowBytes().size();
        if (reader.fault()) continue;
        const auto cells = reader.cells();
        const auto first = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return !cell.empty(); });
        if (first == cells.end() || isRule(cells) || isTotalLabel(*first)) continue;
        layout.sample.push_back(toStrings(cells));
    }
}

/// Title lines with a customer, above or between the rows of a file without a customer column.
bool hasGroups(const Layout& layout)
{
    const auto isTitle = [&](const std::vector<std::string>& row) {
        const std::vector<std::string_view> cells{row.begin(), row.end()};
        return groupTitle(cells, true).has_value();
    };
    if (std::any_of(layout.titles.begin(), layout.titles.end(), isTitle)) return true;
    const int amount = layout.plan.column(Field::Amount);
    return std::any_of(layout.sample.begin(), layout.sample.end(), [&](const std::vector<std::string>& row) {
        if (isTitle(row)) return true;
        const auto filled = std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); });
        const bool hasAmount = amount != ColumnPlan::kNoColumn && static_cast<std::size_t>(amount) < row.size() &&
                               !row[static_cast<std::size_t>(amount)].empty();
        return filled >= 1 && filled <= 2 && !hasAmount;
    });
}

/// An export of open items, given as customers or contacts: it has documents with numbers, dates and amounts of their own, and its first
/// rows would become customers that are called like invoices. Lists of customers have balances, dates and house numbers too, so the
/// headings must be sure.
bool isItemsList(const Layout& layout)
{
    constexpr int kInvoiceRank = 2;
    constexpr int kDateRank = 1;
    const auto customers = planColumns(ListKind::Customers, layout.headings, layout.sample, {});
    if (!customers || customers->has(Field::Street) || customers->has(Field::Postcode) || customers->has(Field::City)) return false;
    const auto plan = planColumns(ListKind::Items, layout.headings, layout.sample, {});
    if (!plan || plan->nameIsNumber) return false;
    const auto says = [&](Field field, int rank) { return plan->has(field) && plan->rank(field) <= rank; };
    const bool hasSum = plan->has(Field::Amount) || plan->has(Field::Debit);
    const bool hasDate = says(Field::Issued, kDateRank) || says(Field::Due, kDateRank);
    return plan->has(Field::Customer) && says(Field::Number, kInvoiceRank) && hasSum && hasDate;
}

Result<void> checkComplete(ListKind list, Layout& layout)
{
    const auto missing = [&](Field field) {
        return fail(ErrorCode::ColumnMissing, {std::string{name(field)}, base::join(layout.headings, ", ")});
    };
    const ColumnPlan& plan = layout.plan;
    switch (list) {
    case ListKind::Items:
        if (!plan.has(Field::Amount) && !plan.has(Field::Debit)) return missing(Field::Amount);
        if (!plan.has(Field::Number)) return missing(Field::Number);
        if (!plan.has(Field::Customer)) {
            layout.groups = hasGroups(layout);
            if (!layout.groups) return missing(Field::Customer);
        }
        break;
    case ListKind::Customers:
        if (!plan.has(Field::Number)) return missing(Field::Number);
        break;
    case ListKind::Contacts:
        if (!plan.has(Field::Customer)) return missing(Field::Customer);
        break;
    }
    return {};
}

} // namespace

std::vector<FieldMapping> mergedMap(const ImportOptions& options)
{
    std::vector<FieldMapping> map = options.map;
    if (options.profile)
        for (const FieldMapping& entry : options.profile->map) {
            const bool known = std::any_of(options.map.begin(), options.map.end(), [&](const FieldMapping& other) {
                return other.field == entry.field && (entry.field != kUnusedField || other.column == entry.column);
            });
            if (!known) map.push_back(entry);
        }
    return map;
}

namespace {

/// The table, whether or not it has all that its kind of list needs.
Result<Layout> findTable(ListKind list, std::string_view utf8, const std::vector<FieldMapping>& map, std::optional<char> chosen)
{
    for (const FieldMapping& entry : map)
        if (entry.field != kUnusedField && !parseField(list, entry.field)) return fail(ErrorCode::FieldUnknown, {entry.field});
    RowPosition start;
    const auto announced = announcedDelimiter(utf8, start); // Its line is passed over, whatever somebody says.
    const auto sure = chosen ? chosen : announced;
    const char lineEnd = findLineEnd(utf8);

    std::optional<Found> best;
    const auto consider = [&](char delimiter) {
        auto found = bestHeadingRow(list, utf8, start, {delimiter, lineEnd}, map);
        const auto weight = [](const Found& one) { return std::pair{one.score, one.cellCount}; };
        if (found && (!best || weight(*found) > weight(*best))) best = std::move(found);
    };
    const auto delimiters = delimitersOf(sure);
    std::for_each(delimiters.begin(), delimiters.end(), consider);

    Layout layout;
    layout.start = start;
    std::vector<std::string> shapeHeadings;
    const bool mapsNumbers = std::any_of(map.begin(), map.end(), [](const FieldMapping& entry) { return entry.column.starts_with('#'); });
    if (best) {
        layout.dialect = best->dialect;
        layout.dataStart = best->after;
        layout.hasHeadingRow = true;
        layout.headings = std::move(best->headings);
        RowReader reader{utf8, layout.dialect, start};
        for (std::size_t i = 0; i < best->rowIndex && reader.next(); ++i)
            layout.titles.push_back(toStrings(reader.cells()));
    } else if (auto headless = findHeadless(utf8, start, lineEnd, mapsNumbers, chosen)) {
        layout.dialect = headless->dialect;
        layout.dataStart = start;
        shapeHeadings = std::move(headless->headings);
        for (std::size_t i = 0; i < headless->cellCount; ++i)
            layout.headings.push_back("#" + std::to_string(i + 1));
    } else {
        for (const FieldMapping& entry : map)
            if (!entry.column.empty()) return fail(ErrorCode::ColumnUnknown, {entry.column, {}});
        return noTable(list);
    }
    readSample(utf8, layout);
    TEGOED_TRY(layout.plan, planColumns(list, shapeHeadings.empty() ? layout.headings : shapeHeadings, layout.sample, map));
    return layout;
}

/// What a table lacks to be read as this kind of list.
Result<void> checkTable(ListKind list, const std::vector<FieldMapping>& map, Layout& layout)
{
    TEGOED_CHECK(checkComplete(list, layout));
    if (list != ListKind::Items && map.empty() && isItemsList(layout)) return noTable(list);
    return {};
}

/// Rows of the delimiter under which most rows are alike; the first one serves as headings if it is words alone.
Layout guessTable(std::string_view utf8, std::optional<char> chosen)
{
    Layout layout;
    const auto announced = announcedDelimiter(utf8, layout.start);
    layout.dialect.lineEnd = findLineEnd(utf8);
    if (chosen || announced) {
        layout.dialect.delimiter = chosen ? *chosen : *announced;
    } else if (const auto widest = findHeadless(utf8, layout.start, layout.dialect.lineEnd, true, {})) {
        layout.dialect = widest->dialect;
    }
    layout.dataStart = layout.start;
    RowReader reader{utf8.substr(0, std::min(utf8.size(), layout.start.offset + kSampleBytes)), layout.dialect, layout.start};
    std::size_t width = 0;
    for (std::size_t i = 0; i < kHeadingSearchRows && reader.next(); ++i)
        width = std::max(width, reader.cells().size());
    RowReader first{utf8.substr(0, std::min(utf8.size(), layout.start.offset + kSampleBytes)), layout.dialect, layout.start};
    if (first.next() && !first.fault()) {
        const auto cells = first.cells();
        const bool isWords = std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
            return cell.find_first_of("0123456789") == std::string_view::npos || (!isDate(cell) && !looksLikeAmount(cell));
        });
        if (isWords && cells.size() > 1 && cells.size() == width) {
            layout.headings = toStrings(cells);
            layout.hasHeadingRow = true;
            layout.dataStart = first.position();
        }
    }
    for (std::size_t i = layout.headings.size(); i < width; ++i)
        layout.headings.push_back("#" + std::to_string(i + 1));
    readSample(utf8, layout);
    return layout;
}

} // namespace

Result<Layout> findLayout(ListKind list, std::string_view utf8, const ImportOptions& options)
{
    const std::vector<FieldMapping> map = mergedMap(options);
    TEGOED_TRY(Layout layout, findTable(list, utf8, map, options.chosenDelimiter()));
    TEGOED_CHECK(checkTable(list, map, layout));
    return layout;
}

ShownLayout showLayout(ListKind list, std::string_view utf8, const ImportOptions& options)
{
    const std::vector<FieldMapping> map = mergedMap(options);
    if (auto table = findTable(list, utf8, map, options.chosenDelimiter())) {
        ShownLayout shown{std::move(*table)};
        if (auto complete = checkTable(list, map, shown.layout); !complete) shown.flaw = complete.error();
        return shown;
    } else {
        ShownLayout shown{guessTable(utf8, options.chosenDelimiter()), table.error()};
        std::vector<FieldMapping> possible = map;
        std::erase_if(possible, [&](const FieldMapping& entry) {
            const bool isField = entry.field == kUnusedField || parseField(list, entry.field).has_value();
            return !isField || (!entry.column.empty() && findColumn(shown.layout.headings, entry.column) == ColumnPlan::kNoColumn);
        });
        if (auto plan = planColumns(list, shown.layout.headings, shown.layout.sample, possible)) shown.layout.plan = *plan;
        return shown;
    }
}

std::string fingerprintOf(const Layout& layout)
{
    std::vector<std::string> words;
    for (const std::string& heading : layout.headings)
        words.push_back(normalisedHeading(heading));
    return base::join(words, "|");
}

std::optional<ListKind> recogniseList(std::string_view utf8, std::optional<char> delimiter)
{
    ImportOptions options;
    options.delimiter = delimiter;
    const auto tableOf = [&](ListKind list) -> std::optional<ColumnPlan> {
        auto layout = findLayout(list, utf8, options);
        if (!layout) return std::nullopt;
        return layout->plan;
    };
    const auto hasAny = [](const std::optional<ColumnPlan>& plan, std::initializer_list<Field> fields) {
        return plan && std::any_of(fields.begin(), fields.end(), [&](Field field) { return plan->has(field); });
    };
    const auto customers = tableOf(ListKind::Customers);
    const auto contacts = tableOf(ListKind::Contacts);
    const auto items = tableOf(ListKind::Items);
    // A list of customers may have a balance and the day since when somebody buys, a list of open items an address.
    const bool hasAddress = hasAny(customers, {Field::Street, Field::Postcode, Field::City, Field::VatNumber, Field::Registration});
    const bool hasDay = hasAny(items, {Field::Issued, Field::Due});
    const bool hasBothDays = hasDay && items->has(Field::Issued) && items->has(Field::Due);
    // A document's number that is no customer's says so, too.
    constexpr int kDocumentRank = 3;
    const bool hasDocuments = items && items->rank(Field::Number) <= kDocumentRank && customers &&
                              items->column(Field::Number) != customers->column(Field::Number);
    if (hasDay && (!hasAddress || hasBothDays || hasDocuments)) return ListKind::Items;
    if (!hasAddress && hasAny(contacts, {Field::Role, Field::Salutation})) return ListKind::Contacts;
    if (hasAny(customers, {Field::Name, Field::Street, Field::Postcode, Field::City, Field::Phone, Field::Kind, Field::VatNumber,
                           Field::Registration, Field::Iban, Field::Limit, Field::Controller}))
        return ListKind::Customers;
    if (items) return ListKind::Items;
    if (hasAny(contacts, {Field::Name, Field::Email, Field::Phone})) return ListKind::Contacts;
    return std::nullopt;
}

} // namespace tegoed::exchange
