#include "data.h"

#include "app/demo.h"
#include "app/imports.h"
#include "item_list.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace tegoed::bench {

namespace fs = std::filesystem;

namespace {

constexpr const char* kNow = "2026-11-20T08:00:00.000Z";

/// Makes a file under another name first, so that one that was interrupted is not taken for whole.
template <class Make>
fs::path madeOnce(const fs::path& path, Make&& make)
{
    if (fs::exists(path)) return path;
    std::fprintf(stderr, "making %s ...\n", path.filename().c_str());
    const fs::path unfinished = path.string() + ".unfinished";
    removeLedger(unfinished);
    make(unfinished);
    fs::rename(unfinished, path);
    return path;
}

} // namespace

void die(const std::string& what, const base::Error& error)
{
    std::fprintf(stderr, "%s: %s", what.c_str(), std::string(base::name(error.code)).c_str());
    for (const std::string& argument : error.arguments)
        std::fprintf(stderr, " [%s]", argument.c_str());
    std::fputs("\n", stderr);
    std::exit(2);
}

void die(const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(2);
}

void removeLedger(const fs::path& ledger)
{
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        fs::remove_all(ledger.string() + ending, ignored);
}

Data::Data(fs::path folder, int itemCount) : m_folder(std::move(folder)), m_itemCount(itemCount)
{
    fs::create_directories(m_folder / "scratch");
}

base::Date Data::today() const
{
    return *base::Date::parse("2026-11-20"); // A Friday.
}

app::Environment Data::environment(const app::DocumentRenderer* renderer) const
{
    app::Environment environment;
    environment.user = "bench";
    environment.today = today();
    environment.now = [] { return std::string(kNow); };
    environment.renderer = renderer;
    return environment;
}

fs::path Data::made(const std::string& name) const
{
    return m_folder / (std::to_string(m_itemCount) + "-" + name);
}

fs::path Data::demoLedger()
{
    return madeOnce(made("demo.tegoed"), [&](const fs::path& path) {
        app::DemoRequest request;
        request.customers = customerCount();
        request.items = m_itemCount;
        (void)orDie(app::makeDemo(path, request, environment()), "demo");
    });
}

fs::path Data::itemsFile()
{
    return madeOnce(made("items.csv"), [&](const fs::path& path) { writeItemList(path, m_itemCount, customerCount(), today()); });
}

fs::path Data::importedLedger()
{
    const fs::path list = itemsFile();
    return madeOnce(made("imported.tegoed"), [&](const fs::path& path) {
        app::Ledger ledger = newLedger(path);
        importItemList(ledger, list);
    });
}

fs::path Data::fresh(const std::string& name) const
{
    const fs::path path = m_folder / "scratch" / name;
    removeLedger(path);
    return path;
}

fs::path Data::copyOf(const fs::path& ledger, const std::string& name) const
{
    const fs::path copy = fresh(name);
    fs::copy_file(ledger, copy);
    const int file = ::open(copy.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::fsync(file) != 0) die("fsync " + copy.string());
    ::close(file);
    return copy;
}

app::Ledger Data::open(const fs::path& ledger, const app::DocumentRenderer* renderer) const
{
    return orDie(app::Ledger::open(ledger, environment(renderer)), "open");
}

app::Ledger Data::newLedger(const fs::path& path) const
{
    return orDie(app::Ledger::create(path, {}, environment()), "create");
}

} // namespace tegoed::bench
