#include "letters/email.h"

#include "base/identifiers.h"
#include "base/sha256.h"
#include "base/text.h"
#include "letters/email_encoding.h"
#include "letters/file_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace tegoed::letters {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kBoundaryLength = 24;
constexpr std::size_t kLongestMessageId = 200;
constexpr std::size_t kLongestAttachmentStem = 80;
constexpr std::size_t kLongestExtension = 8;

auto refused(std::string header, const std::string& value, std::string allowed)
{
    return base::fail(base::ErrorCode::FieldValueBad, {std::move(header), value, std::move(allowed)});
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

base::Result<void> checkHeader(const char* header, const std::string& value)
{
    if (std::ranges::any_of(value, isControl) || !base::isValidUtf8(value)) return refused(header, value, "UTF-8, one line");
    return {};
}

base::Result<std::string> mailboxes(const char* header, const std::vector<Mailbox>& boxes)
{
    std::string text;
    for (const auto& box : boxes) {
        TEGOED_CHECK(checkHeader(header, box.name));
        // One that our rule for addresses would only take with its spaces trimmed is not an address either.
        if (base::parseEmail(box.address) != box.address) return refused(header, box.address, "name@domain");
        if (!text.empty()) text += ",\r\n ";
        text += box.name.empty() ? box.address : encodedPhrase(box.name) + "\r\n <" + box.address + ">";
    }
    return text;
}

base::Result<void> checkMessageId(const std::string& id)
{
    const auto fits = [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '"' && c != '(' && c != ')'; };
    const bool shaped = !id.empty() && id.size() <= kLongestMessageId && std::ranges::all_of(id, fits) &&
                        std::ranges::count(id, '@') == 1 && id.front() != '@' && id.back() != '@';
    if (!shaped) return refused("Message-ID", id, "id@domain");
    return {};
}

base::Result<void> checkAttachment(const Attachment& attachment)
{
    TEGOED_CHECK(checkHeader("filename", attachment.fileName));
    const auto& type = attachment.mediaType;
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '+' || c == '-';
    };
    const bool shaped = std::ranges::all_of(type, fits) && std::ranges::count(type, '/') == 1 && type.front() != '/' && type.back() != '/';
    if (!shaped) return refused("Content-Type", type, "type/subtype");
    return {};
}

std::string dateHeader(MessageTime at)
{
    constexpr std::array kWeekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::sys_seconds local{std::chrono::seconds{at.unixSeconds} + std::chrono::minutes{at.utcOffsetMinutes}};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{local - day};
    const int offset = std::abs(at.utcOffsetMinutes);
    return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} {}{:02}{:02}", kWeekdays[std::chrono::weekday{day}.c_encoding()],
                       static_cast<unsigned>(date.day()), kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                       time.hours().count(), time.minutes().count(), time.seconds().count(), at.utcOffsetMinutes < 0 ? '-' : '+',
                       offset / 60, offset % 60);
}

std::string asciiFileName(const std::string& fileName)
{
    const auto dot = fileName.rfind('.');
    const auto stem = safeNamePart(std::string_view{fileName}.substr(0, dot), kLongestAttachmentStem);
    const auto extension =
        dot == std::string::npos ? std::string{} : safeNamePart(std::string_view{fileName}.substr(dot + 1), kLongestExtension);
    return (stem.empty() ? "document" : stem) + (extension.empty() ? "" : "." + extension);
}

void addPart(std::string& eml, const std::string& boundary, std::string_view type, std::string_view text)
{
    eml += fmt::format("--{}\r\nContent-Type: {}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", boundary, type);
    eml += quotedPrintable(text);
    eml += kLineEnd;
}

void addAttachment(std::string& eml, const std::string& boundary, const Attachment& attachment)
{
    const bool plain = std::ranges::all_of(attachment.fileName, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
    });
    const auto name = plain && !attachment.fileName.empty() && attachment.fileName.size() <= kLongestFileNameBytes
                          ? attachment.fileName
                          : asciiFileName(attachment.fileName);
    eml += fmt::format("--{}\r\nContent-Type: {};\r\n name=\"{}\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
                       "attachment;\r\n filename=\"{}\"",
                       boundary, attachment.mediaType, name, name);
    if (name != attachment.fileName) eml += encodedParameter("filename", attachment.fileName);
    eml += "\r\n\r\n";
    eml += base64Lines(attachment.bytes);
}

} // namespace

base::Result<std::string> toEml(const EmailMessage& message)
{
    TEGOED_CHECK(checkMessageId(message.messageId));
    TEGOED_CHECK(checkHeader("Subject", message.subject));
    for (const auto* body : {&message.plain, &message.html}) {
        if (!base::isValidUtf8(*body)) return refused("text", {}, "UTF-8");
    }
    for (const auto& attachment : message.attachments)
        TEGOED_CHECK(checkAttachment(attachment));
    TEGOED_TRY(const auto to, mailboxes("To", message.to));
    TEGOED_TRY(const auto cc, mailboxes("Cc", message.cc));
    const auto boundary = base::sha256Hex(message.messageId).substr(0, kBoundaryLength);
    // "=_" stands in no quoted-printable and no base64 text.
    const auto mixed = "=_mixed_" + boundary;
    const auto alternative = "=_alternative_" + boundary;

    std::string eml;
    const auto header = [&eml](std::string_view name, std::string_view value) {
        if (!value.empty()) eml.append(name).append(": ").append(value).append(kLineEnd);
    };
    if (!message.from.address.empty()) {
        TEGOED_TRY(const auto from, mailboxes("From", {message.from}));
        header("From", from);
    }
    header("To", to);
    header("Cc", cc);
    header("Subject", encodedHeader(message.subject, std::string_view{"Subject: "}.size()));
    header("Date", dateHeader(message.sentAt));
    header("Message-ID", "<" + message.messageId + ">");
    header("X-Unsent", "1");
    header("MIME-Version", "1.0");
    header("Content-Type", "multipart/mixed;\r\n boundary=\"" + mixed + "\"");
    eml += kLineEnd;
    eml += fmt::format("--{}\r\nContent-Type: multipart/alternative;\r\n boundary=\"{}\"\r\n\r\n", mixed, alternative);
    addPart(eml, alternative, "text/plain", message.plain);
    addPart(eml, alternative, "text/html", message.html);
    eml += fmt::format("--{}--\r\n", alternative);
    for (const auto& attachment : message.attachments)
        addAttachment(eml, mixed, attachment);
    eml += fmt::format("--{}--\r\n", mixed);
    return eml;
}

} // namespace tegoed::letters
