#include "app/aging.h"
#include "app/wording.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

using base::ErrorCode;
using reporting::AgingBasis;
using reporting::AgingKey;
using reporting::AgingRow;

constexpr std::size_t kMostBuckets = 12;
constexpr int kLargestLimitDays = 10'000;

struct KeyName {
    std::string_view name;
    AgingKey key;
};
constexpr std::array kKeys{KeyName{"customer", AgingKey::Customer},     KeyName{"segment", AgingKey::Segment},
                           KeyName{"controller", AgingKey::Controller}, KeyName{"company", AgingKey::Company},
                           KeyName{"currency", AgingKey::Currency},     KeyName{"none", AgingKey::None}};

base::Result<AgingKey> readKey(const std::string& text)
{
    std::string names;
    for (const auto& row : kKeys) {
        if (row.name == text) return row.key;
        names += (names.empty() ? "" : ", ") + std::string{row.name};
    }
    return base::fail(ErrorCode::BadValue, {"--by", text, names});
}

base::Result<AgingBasis> readBasis(const std::string& text)
{
    if (text == "due") return AgingBasis::Due;
    if (text == "issued") return AgingBasis::Issued;
    return base::fail(ErrorCode::BadValue, {"--basis", text, "due, issued"});
}

base::Result<std::vector<int>> readLimits(const std::string& text)
{
    std::vector<int> limits;
    for (const auto& part : readList({text})) {
        int days = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), days);
        const bool isNumber = error == std::errc{} && end == part.data() + part.size();
        const bool rises = limits.empty() ? days > 0 : days > limits.back();
        if (!isNumber || !rises || days > kLargestLimitDays || limits.size() == kMostBuckets) {
            return base::fail(ErrorCode::BadValue, {"--buckets", text, "30,60,90"});
        }
        limits.push_back(days);
    }
    if (limits.empty()) return base::fail(ErrorCode::BadValue, {"--buckets", text, "30,60,90"});
    return limits;
}

void writeAmounts(JsonWriter& json, const AgingRow& row)
{
    const int decimals = row.currency.decimals();
    json.key("amounts").beginArray();
    for (const auto minor : row.amountsMinor)
        json.value(base::minorToString(minor, decimals));
    json.endArray().member("unallocated", base::minorToString(row.unallocatedMinor, decimals));
    json.member("total", base::minorToString(row.totalMinor(), decimals));
}

void writeAging(JsonWriter& json, const reporting::Aging& aging)
{
    const int decimals = aging.currency.decimals();
    json.beginObject().member("as_of", aging.asOf).member("basis", aging.basis == AgingBasis::Due ? "due" : "issued");
    json.member("currency", aging.currency.code()).key("buckets").beginArray();
    for (const auto& bucket : aging.buckets.names(aging.basis))
        json.value(bucket);
    json.endArray().key("rows").beginArray();
    for (const auto& row : aging.rows) {
        json.beginObject().member("key", row.key).member("name", row.name);
        if (row.currency != aging.currency) json.member("currency", row.currency.code());
        writeAmounts(json, row);
        json.endObject();
    }
    json.endArray().key("totals").beginObject();
    writeAmounts(json, aging.totals);
    json.endObject().member("ledger_balance", base::minorToString(aging.ledgerBalanceMinor, decimals));
    json.member("difference", base::minorToString(aging.differenceMinor(), decimals)).key("other_currencies").beginArray();
    for (const auto& row : aging.otherCurrencies) {
        json.beginObject().member("currency", row.currency.code());
        writeAmounts(json, row);
        json.endObject();
    }
    json.endArray().endObject();
}

std::vector<base::Cell> amountCells(const AgingRow& row)
{
    std::vector<base::Cell> cells;
    for (const auto minor : row.amountsMinor)
        cells.emplace_back(base::Money::ofMinor(minor, row.currency));
    cells.emplace_back(base::Money::ofMinor(row.unallocatedMinor, row.currency));
    cells.emplace_back(base::Money::ofMinor(row.totalMinor(), row.currency));
    return cells;
}

base::Table tableOf(const reporting::Aging& aging, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("key name currency", language);
    for (const auto& bucket : aging.buckets.names(aging.basis)) {
        const bool hasWords = bucket == "not_due";
        table.columns.push_back({bucket, hasWords ? app::text("column.not_due", language) : bucket, base::Align::Number});
    }
    for (const auto& column : columnsOf("#unallocated #total", language))
        table.columns.push_back(column);
    const auto lineOf = [](std::vector<base::Cell> head, const AgingRow& row) {
        for (auto& cell : amountCells(row))
            head.push_back(std::move(cell));
        return head;
    };
    for (const auto& row : aging.rows)
        table.rows.push_back(lineOf({row.key, row.name, row.currency.code()}, row));
    for (const auto& row : aging.otherCurrencies)
        table.rows.push_back(lineOf({app::text("column.total", language), {}, row.currency.code()}, row));
    table.totals = lineOf({app::text("column.total", language), {}, aging.currency.code()}, aging.totals);
    return table;
}

void withoutColumn(base::Table& table, std::ptrdiff_t at)
{
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows)
        row.erase(row.begin() + at);
    table.totals.erase(table.totals.begin() + at);
}

void showForPeople(const Context& context, const reporting::Aging& aging, AgingKey by)
{
    auto& out = context.out();
    const auto style = app::numberStyle(context.language());
    const auto money = [&](std::int64_t minor) { return base::display(base::Money::ofMinor(minor, aging.currency), style); };
    out << context.text("cli.aging_title", {toString(aging.asOf)}) << "\n\n";
    auto table = tableOf(aging, context.language());
    const bool namesItself = std::all_of(aging.rows.begin(), aging.rows.end(), [](const auto& row) { return row.key == row.name; });
    for (std::size_t row = 0; by == AgingKey::None && row < aging.rows.size(); ++row)
        table.rows[row].front() = app::text("column.all_items", context.language());
    if (namesItself) withoutColumn(table, 1); // Of a segment or a company the key is the name.
    show(context, table);
    out << '\n'
        << context.text("cli.aging_balance", {aging.currency.code(), money(aging.ledgerBalanceMinor), money(aging.differenceMinor())})
        << '\n';
}

Action setUpAging(Arguments& arguments)
{
    struct Options {
        std::string asOf{};
        std::string by = "customer";
        std::string basis = "due";
        std::string buckets = "30,60,90";
    };
    const auto options = std::make_shared<Options>();
    arguments.optional("--as-of", options->asOf, "D");
    arguments.optional("--by", options->by, "customer|segment|controller|company|currency|none");
    arguments.optional("--basis", options->basis, "due|issued");
    arguments.optional("--buckets", options->buckets, "30,60,90");
    return [options](Context& context) -> base::Result<Exit> {
        app::AgingRequest request;
        TEGOED_TRY(request.asOf, readOptionalDate(options->asOf));
        TEGOED_TRY(request.by, readKey(options->by));
        TEGOED_TRY(request.basis, readBasis(options->basis));
        TEGOED_TRY(request.buckets.limits, readLimits(options->buckets));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto aging, app::aging(ledger, request));
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            writeAging(json, aging);
        } else if (context.format() == Format::Csv) {
            auto table = tableOf(aging, context.language());
            table.rows.resize(aging.rows.size()); // Totals are no rows of the list.
            show(context, table);
        } else {
            showForPeople(context, aging, request.by);
        }
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> reportCommands()
{
    static constexpr std::array kTable{CommandRow{"aging", setUpAging}};
    return kTable;
}

} // namespace tegoed::cli
