#include "letters/email.h"

#include "support/catch.h"
#include "support/table.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>

namespace tegoed::letters {
namespace {

EmailMessage simple()
{
    EmailMessage message;
    message.from = {"Voorbeeld Handel B.V.", "debiteuren@voorbeeld.example"};
    message.to = {{"Zoë de Vries", "zoe@klant.example"}};
    message.cc = {{"", "manager@klant.example"}, {"Jansen, \"Jan\"", "jan@klant.example"}};
    message.subject = "Tweede herinnering – facturen 2026-0042 en 2026-0043, een lange regel die gevouwen moet worden";
    message.messageId = "L-1042.3f2a@voorbeeld.example";
    message.sentAt = {1'795'422'305, 60}; // 2026-11-23 09:25:05 +0100.
    message.plain = "Geachte mevrouw,\n\n€ 10,00 = tien euro\n.\nFrom hier\n";
    message.html = "<p>€ 10,00</p>\n";
    std::string bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += static_cast<char>(i * 7);
    message.attachments = {{"1007_Jansen_L-1042.pdf", "application/pdf", bytes}, {"Factuur 2026/0042 é.pdf", "application/pdf", "x"}};
    return message;
}

/// What Python's e-mail package reads out of the bytes: a second reading that is not ours.
nlohmann::json readBack(const std::string& eml)
{
    const support::TempFolder folder;
    const auto message = folder.write("message.eml", eml);
    const auto script = folder.write("read.py", R"(
import email, email.policy, json, sys
m = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.SMTP)
out = {k.lower(): str(m[k]) for k in m.keys()}
out["to_list"] = [[a.display_name, a.addr_spec] for a in m["to"].addresses] if m["to"] else []
out["cc_list"] = [[a.display_name, a.addr_spec] for a in m["cc"].addresses] if m["cc"] else []
out["type"] = m.get_content_type()
out["plain"] = m.get_body(("plain",)).get_content()
out["html"] = m.get_body(("html",)).get_content()
out["attachments"] = [[a.get_filename(), a.get_content_type(), a.get_content().hex()] for a in m.iter_attachments()]
out["defects"] = [str(d) for p in m.walk() for d in p.defects] + [str(d) for k in m.keys() for d in m[k].defects]
json.dump(out, open(sys.argv[2], "w"))
)");
    const auto command = "/usr/bin/python3 " + script.string() + " " + message.string() + " " + (folder / "out.json").string();
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream result{folder / "out.json"};
    return nlohmann::json::parse(result);
}

TEST_CASE("an e-mail reads back as what went into it", "[letters]")
{
    const auto message = simple();
    const auto eml = toEml(message);
    REQUIRE(eml);
    const auto read = readBack(*eml);

    CHECK(read["defects"].empty());
    CHECK(read["from"] == "\"Voorbeeld Handel B.V.\" <debiteuren@voorbeeld.example>");
    CHECK(read["to_list"] == nlohmann::json::array({nlohmann::json::array({"Zoë de Vries", "zoe@klant.example"})}));
    CHECK(read["cc_list"] == nlohmann::json::array({nlohmann::json::array({"", "manager@klant.example"}),
                                                    nlohmann::json::array({"Jansen, \"Jan\"", "jan@klant.example"})}));
    CHECK(read["subject"] == message.subject);
    CHECK(read["date"] == "Mon, 23 Nov 2026 09:25:05 +0100");
    CHECK(read["message-id"] == "<L-1042.3f2a@voorbeeld.example>");
    CHECK(read["x-unsent"] == "1");
    CHECK(read["type"] == "multipart/mixed");
    std::string plain = read["plain"];
    std::erase(plain, '\r');
    CHECK(plain == message.plain);
    std::string html = read["html"];
    std::erase(html, '\r');
    CHECK(html == message.html);
    REQUIRE(read["attachments"].size() == 2);
    CHECK(read["attachments"][0][0] == "1007_Jansen_L-1042.pdf");
    CHECK(read["attachments"][0][2].get<std::string>().size() == 2000);
    CHECK(read["attachments"][0][2].get<std::string>().substr(0, 8) == "00070e15");
    CHECK(read["attachments"][1][1] == "application/pdf");
    CHECK(eml->find("filename=\"Factuur-2026-0042-e.pdf\";\r\n filename*=UTF-8''Factuur%202026%2F0042%20%C3%A9.pdf") != std::string::npos);
}

TEST_CASE("an e-mail has CRLF everywhere, short lines, and the same bytes each time", "[letters]")
{
    const auto eml = toEml(simple()).value();
    CHECK(eml == toEml(simple()).value());
    std::size_t start = 0;
    for (auto end = eml.find('\n'); end != std::string::npos; start = end + 1, end = eml.find('\n', start)) {
        REQUIRE(end > 0);
        CHECK(eml[end - 1] == '\r');
        CHECK(end - start <= 79);
    }
    CHECK(start == eml.size());
    CHECK(std::ranges::none_of(eml, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
}

TEST_CASE("a draft may lack sender and recipient", "[letters]")
{
    auto message = simple();
    message.from = {};
    message.to.clear();
    message.cc.clear();
    message.attachments.clear();
    const auto read = readBack(toEml(message).value());
    CHECK_FALSE(read.contains("from"));
    CHECK_FALSE(read.contains("to"));
    CHECK(read["attachments"].empty());
}

TEST_CASE("nothing gets a second header into an e-mail", "[letters]")
{
    struct Row {
        const char* header;
        std::function<void(EmailMessage&)> change;
    };
    const Row table[] = {
        {"Subject", [](auto& m) { m.subject = "x\r\nBcc: a@b.example"; }},
        {"Subject", [](auto& m) { m.subject = "x\ny"; }},
        {"Subject", [](auto& m) { m.subject = "\xff"; }},
        {"Subject", [](auto& m) { m.subject = std::string{"x\0y", 3}; }},
        {"To", [](auto& m) { m.to[0].name = "x\r\ny"; }},
        {"To", [](auto& m) { m.to[0].address = "a@b.example\r\nBcc: c@d.example"; }},
        {"To", [](auto& m) { m.to[0].address = "a@b.example, c@d.example"; }},
        {"To", [](auto& m) { m.to[0].address = ""; }},
        {"Cc", [](auto& m) { m.cc[0].address = "a@b>.example"; }},
        {"From", [](auto& m) { m.from.address = "geen adres"; }},
        {"From", [](auto& m) { m.from.name = "a\nb"; }},
        {"Message-ID", [](auto& m) { m.messageId = ""; }},
        {"Message-ID", [](auto& m) { m.messageId = "a@b>\r\nX: y"; }},
        {"Message-ID", [](auto& m) { m.messageId = "a b@c"; }},
        {"filename", [](auto& m) { m.attachments[0].fileName = "a\r\nb.pdf"; }},
        {"Content-Type", [](auto& m) { m.attachments[0].mediaType = "application/pdf\r\nX: y"; }},
        {"Content-Type", [](auto& m) { m.attachments[0].mediaType = ""; }},
        {"text", [](auto& m) { m.plain = "\xc3"; }},
    };
    for (const auto& row : table) {
        CAPTURE(row.header);
        auto message = simple();
        row.change(message);
        const auto eml = toEml(message);
        REQUIRE_FALSE(eml);
        CHECK(eml.error().code == base::ErrorCode::FieldValueBad);
        CHECK(eml.error().arguments.at(0) == row.header);
    }
}

} // namespace
} // namespace tegoed::letters
