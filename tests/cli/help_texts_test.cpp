#include "cli/help_texts.h"

#include "cli/commands.h"
#include "command_line.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

namespace tegoed::cli {
namespace {

TEST_CASE("help: every key stands once and has both texts", "[help]")
{
    std::set<std::string_view> keys;
    for (const auto table : {commandHelp(), optionHelp(), resultTexts()}) {
        for (const auto& wording : table) {
            CAPTURE(wording.key);
            CHECK(keys.insert(wording.key).second);
            CHECK_FALSE(wording.english.empty());
            CHECK_FALSE(wording.dutch.empty());
            const auto placeholderCount = [](std::string_view text) { return std::count(text.begin(), text.end(), '{'); };
            CHECK(placeholderCount(wording.english) == placeholderCount(wording.dutch));
        }
    }
}

TEST_CASE("help: every command shows its own, in both languages", "[help]")
{
    CommandLine line;
    std::set<std::string_view> names;
    for (const auto& command : allCommands()) {
        CAPTURE(command.name);
        CHECK(names.insert(command.name).second);
        auto key = "command." + std::string{command.name};
        std::replace(key.begin(), key.end(), ' ', '_');
        const auto english = line(std::string{command.name} + " --help");
        CHECK(english.exitCode == 0);
        CHECK_THAT(english.out, Catch::Matchers::ContainsSubstring(cliText(key, base::Language::English)));
        const auto dutch = line(std::string{command.name} + " --help --lang nl");
        CHECK(dutch.exitCode == 0);
        CHECK(dutch.out != english.out);
    }
    for (const auto* name : {"new",
                             "demo",
                             "company add",
                             "company set",
                             "company list",
                             "customer set",
                             "customer list",
                             "policy list",
                             "policy show",
                             "policy set",
                             "setting set",
                             "info",
                             "check",
                             "backup",
                             "restore",
                             "journal",
                             "undo",
                             "import customers",
                             "import contacts",
                             "import items",
                             "worklist",
                             "dossier",
                             "dunning plan",
                             "dunning runs",
                             "dunning show",
                             "dunning run",
                             "log call",
                             "log email",
                             "log note",
                             "pay",
                             "allocate",
                             "unallocate",
                             "writeoff",
                             "snooze",
                             "contact add",
                             "contact set",
                             "contact delete",
                             "contact list",
                             "hold set",
                             "hold lift",
                             "insolvency set",
                             "insolvency lift",
                             "aging"}) {
        CAPTURE(name);
        CHECK(names.contains(name));
    }
}

} // namespace
} // namespace tegoed::cli
