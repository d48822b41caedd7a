#include "cli/info_output.h"

#include "app/overview.h"
#include "cli/output.h"

namespace tegoed::cli {

namespace {

void writeImport(JsonWriter& json, const persistence::ImportRow& import)
{
    json.beginObject().member("what", import.what).member("mode", import.mode).member("file", import.file).member("sha256", import.sha256);
    json.member("as_of", import.asOf)
        .member("complete_from", import.completeFrom)
        .member("read", import.readCount)
        .member("new", import.newCount);
    json.member("changed", import.changedCount).member("unchanged", import.unchangedCount).member("closed", import.closedCount);
    json.member("refused", import.refusedCount).endObject();
}

} // namespace

base::Result<Exit> showInfo(const Context& context, app::Ledger& ledger, const std::string& path)
{
    TEGOED_TRY(const auto info, app::info(ledger));
    if (context.format() == Format::Json) {
        JsonWriter json{context.out()};
        json.beginObject().member("ledger", path).member("customers", info.customers).member("documents", info.documents);
        json.member("open_items", info.openItems).member("payments", info.payments).member("letters", info.letters);
        json.member("balance", info.balance).member("currency", info.balance.currency().code()).member("journal", info.journal);
        json.member("journal_head", info.journalHead).member("settles", name(info.settlement)).member("money_until", info.moneyUntil);
        json.member("schema", info.schema).key("last_import");
        if (info.lastImport)
            writeImport(json, *info.lastImport);
        else
            json.null();
        json.member("last_backup", info.lastBackup).endObject();
        return Exit::Done;
    }
    base::Table table;
    table.columns = columnsOf(
        "ledger #customers #documents #open_items #payments #letters #balance currency #journal journal_head settles money_until #schema "
        "last_import last_backup",
        context.language());
    table.rows.push_back({path, info.customers, info.documents, info.openItems, info.payments, info.letters, info.balance,
                          info.balance.currency().code(), info.journal, info.journalHead, std::string{name(info.settlement)},
                          optionalCell(info.moneyUntil), countCell(info.schema),
                          info.lastImport ? base::Cell{toString(info.lastImport->asOf) + ' ' + info.lastImport->file} : base::Cell{},
                          optionalCell(info.lastBackup)});
    showRecord(context, table);
    return Exit::Done;
}

} // namespace tegoed::cli
