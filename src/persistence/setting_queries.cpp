#include "persistence/queries.h"

#include "persistence/connection.h"

#include <nlohmann/json.hpp>

namespace tegoed::persistence {

std::unordered_map<std::string, std::string> settings(Connection& connection)
{
    std::unordered_map<std::string, std::string> all;
    Query rows = connection.query("SELECT key, value FROM settings");
    while (rows.next()) {
        all.emplace(rows.text(0), rows.text(1));
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> policies(Connection& connection)
{
    std::vector<std::pair<std::string, std::string>> all;
    Query rows = connection.query("SELECT name, json FROM policies ORDER BY name");
    while (rows.next()) {
        all.emplace_back(rows.text(0), rows.text(1));
    }
    return all;
}

std::map<std::string, std::string> letterTemplates(Connection& connection)
{
    std::map<std::string, std::string> all;
    Query rows = connection.query("SELECT name, text FROM letter_templates");
    while (rows.next()) {
        all.emplace(rows.text(0), rows.text(1));
    }
    return all;
}

std::vector<StoredProfile> importProfiles(Connection& connection)
{
    std::vector<StoredProfile> all;
    Query rows = connection.query("SELECT name, fingerprint, json FROM import_profiles ORDER BY name");
    while (rows.next()) {
        all.push_back({std::string{rows.text(0)}, std::string{rows.text(1)}, std::string{rows.text(2)}});
    }
    return all;
}

std::vector<ImportRow> imports(Connection& connection)
{
    std::vector<ImportRow> all;
    Query rows =
        connection.query("SELECT what, mode, file, sha256, as_of, complete_from, read_count, new_count, changed_count, unchanged_count, "
                         "closed_count, refused_count FROM imports ORDER BY id DESC");
    while (rows.next()) {
        Columns columns(rows);
        ImportRow& import = all.emplace_back();
        import.what = columns.text();
        import.mode = columns.text();
        import.file = columns.text();
        import.sha256 = columns.text();
        import.asOf = columns.date();
        import.completeFrom = columns.text();
        import.readCount = columns.int64();
        import.newCount = columns.int64();
        import.changedCount = columns.int64();
        import.unchangedCount = columns.int64();
        import.closedCount = columns.int64();
        import.refusedCount = columns.int64();
    }
    return all;
}

std::vector<ImportRow::Fault> lastImportFaults(Connection& connection)
{
    std::vector<ImportRow::Fault> faults;
    Query rows = connection.query(
        "SELECT line, code, arguments, number FROM import_faults WHERE import_id = (SELECT max(id) FROM imports) ORDER BY id");
    while (rows.next()) {
        ImportRow::Fault& fault = faults.emplace_back();
        fault.line = rows.int32(0);
        fault.code = rows.text(1);
        const auto arguments = nlohmann::json::parse(rows.text(2), nullptr, false);
        if (arguments.is_array()) {
            for (const auto& argument : arguments) {
                fault.arguments.push_back(argument.is_string() ? argument.get<std::string>() : argument.dump());
            }
        }
        fault.number = rows.text(3);
    }
    return faults;
}

} // namespace tegoed::persistence
