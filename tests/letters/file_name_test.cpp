#include "letters/file_name.h"

#include "support/table.h"

#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

namespace tegoed::letters {
namespace {

TEST_CASE("file names of letters are plain, short and safe", "[letters]")
{
    const auto table = support::rows(R"(
        # number   name                       letter   extension  file name
          1007     Jansen Bouw B.V.           L-1042   pdf        1007_Jansen-Bouw-B-V_L-1042.pdf
          1007     Café Zoë & Søn             L-1042   eml        1007_Cafe-Zoe-Son_L-1042.eml
          ../etc   ../../passwd               L-1      pdf        etc_passwd_L-1.pdf
          .hidden  -rf                        L-1      pdf        hidden_rf_L-1.pdf
          a\b      C:\x                       L-1      pdf        a-b_C-x_L-1.pdf
          -        -                          CON      pdf        letter_CON.pdf
          -        -                          L-1      pdf        L-1.pdf
          CON      -                          L-1      pdf        CON_L-1.pdf
          中       日本                        L-1      pdf        L-1.pdf
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        CHECK(letterFileName(support::optionalText(row[0]), support::optionalText(row[1]), row[2], row[3]) == row[4]);
    }
}

TEST_CASE("file names hold against anything", "[letters]")
{
    std::set<std::string> seen;
    const std::string every = [] {
        std::string bytes;
        for (int c = 0; c < 256; ++c)
            bytes += static_cast<char>(c);
        return bytes;
    }();
    for (const std::string& letterNumber :
         {std::string{"L-1"}, std::string{"L_1"}, std::string{"l-1"}, std::string{"L/1"}, std::string{"L 1"}, std::string{}, every,
          std::string(500, 'L'), std::string(501, 'L'), std::string{"-"}, std::string{"L-1\n"}}) {
        for (const std::string& name : {std::string(1000, 'n'), every, std::string{"x"}}) {
            const auto fileName = letterFileName(every + name, name, letterNumber, "pdf");
            CAPTURE(fileName);
            CHECK(fileName.size() <= kLongestFileNameBytes);
            CHECK(fileName.front() != '.');
            CHECK(fileName.front() != '-');
            CHECK(fileName.ends_with(".pdf"));
            CHECK(std::ranges::count(fileName, '.') == 1);
            CHECK(std::ranges::all_of(fileName,
                                      [](char c) { return c > 0x20 && c < 0x7f && c != '/' && c != '\\' && c != ':' && c != '*'; }));
        }
        // One customer, many letters: as a file system that doesn't tell case apart sees them.
        auto folded = letterFileName("1007", "Jansen", letterNumber, "pdf");
        std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        CHECK(seen.insert(folded).second);
    }
}

} // namespace
} // namespace tegoed::letters
