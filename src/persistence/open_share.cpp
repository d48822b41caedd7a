#include "persistence/open_share.h"

#include "persistence/connection.h"

namespace tegoed::persistence {

std::string_view OpenShare::indexHint() const
{
    constexpr std::int64_t kFewPercent = 30;
    return percent < kFewPercent ? " INDEXED BY documents_open" : " NOT INDEXED";
}

OpenShare openShare(Connection& connection)
{
    constexpr int kSampleCount = 64;
    OpenShare share;
    share.lastId = connection.integer("SELECT max(id) FROM documents").value_or(0);
    Query rows = connection.query("SELECT count(*), coalesce(sum(open_minor <> 0), 0) FROM (SELECT open_minor FROM documents WHERE id "
                                  ">= ?1 ORDER BY id LIMIT 40)");
    std::int64_t read = 0;
    std::int64_t open = 0;
    for (int i = 0; i < kSampleCount; ++i) {
        rows.bind(share.lastId / kSampleCount * i);
        rows.next();
        read += rows.int64(0);
        open += rows.int64(1);
        rows.reset();
    }
    share.percent = read == 0 ? 0 : open * 100 / read + 1;
    return share;
}

} // namespace tegoed::persistence
