#include "persistence/question_queries.h"

#include "persistence/connection.h"

#include <nlohmann/json.hpp>

namespace tegoed::persistence {

std::vector<KeptFault> keptFaults(Connection& connection, std::int64_t after, int limit)
{
    std::vector<KeptFault> faults;
    Query rows = connection.query(
        "SELECT i.id, i.what, i.file, i.as_of, f.line, f.code, f.arguments, f.number FROM import_faults f "
        "JOIN imports i ON i.id = f.import_id WHERE i.id > ?1 AND NOT EXISTS (SELECT 1 FROM imports n WHERE n.id > i.id AND n.what = "
        "i.what "
        "AND ((i.mode = 'snapshot' AND n.mode = 'snapshot' AND n.as_of > i.as_of) OR (n.file = i.file AND n.as_of = i.as_of))) "
        "ORDER BY i.id, f.id LIMIT ?2");
    rows.bind(after, std::int64_t{limit});
    while (rows.next()) {
        Columns columns(rows);
        KeptFault& kept = faults.emplace_back();
        kept.import = columns.int64();
        kept.what = columns.text();
        kept.file = columns.text();
        kept.listOn = columns.date();
        kept.fault.line = columns.int32();
        kept.fault.code = columns.text();
        const auto arguments = nlohmann::json::parse(columns.text(), nullptr, false);
        if (arguments.is_array()) {
            for (const auto& argument : arguments)
                kept.fault.arguments.push_back(argument.is_string() ? argument.get<std::string>() : argument.dump());
        }
        kept.fault.number = columns.text();
    }
    return faults;
}

std::vector<base::DocumentId> documentsOnceVanished(Connection& connection)
{
    std::vector<base::DocumentId> documents;
    Query rows = connection.query("SELECT document_id FROM allocations WHERE kind = 'unknown' "
                                  "GROUP BY document_id HAVING sum(amount_minor) <> 0 ORDER BY max(id) DESC");
    while (rows.next())
        documents.emplace_back(rows.int64(0));
    return documents;
}

} // namespace tegoed::persistence
