#include "app/letter_files.h"

#include "base/file.h"
#include "letters/compose.h"
#include "letters/file_name.h"
#include "letters/letter_email.h"

#include <algorithm>
#include <string_view>

namespace tegoed::app {

namespace {

constexpr std::uint64_t kAttachmentLimitBytes = std::uint64_t{5} << 20U;
constexpr std::uint64_t kAttachmentsLimitBytes = std::uint64_t{15} << 20U; // Mail servers commonly refuse more than 20 to 25 MB in base64.
constexpr std::string_view kPlaceholder = "{number}";

std::string fileNameOf(const letters::Letter& letter, std::string_view extension)
{
    return letters::letterFileName(letter.recipient.number, letter.recipient.name, letter.letterNumber, extension);
}

void attachInvoices(const letters::Letter& letter, std::vector<letters::Attachment>& attachments)
{
    if (letter.company.invoiceFiles.empty()) return;
    std::uint64_t total = 0;
    for (const letters::LetterItem& item : letter.items) {
        if (item.stage < ledger::Stage::Reminder2) continue;
        const std::filesystem::path file = invoiceFile(letter.company.invoiceFiles, item.number);
        if (file.empty()) continue;
        auto bytes = base::readFile(file, kAttachmentLimitBytes);
        if (!bytes || !bytes->starts_with("%PDF-") || total + bytes->size() > kAttachmentsLimitBytes) continue;
        total += bytes->size();
        attachments.push_back(
            {letters::letterFileName(letter.recipient.number, {}, item.number, "pdf"), "application/pdf", *std::move(bytes)});
    }
}

} // namespace

std::filesystem::path invoiceFile(const std::string& pattern, const std::string& number)
{
    const bool isSafe =
        !number.empty() && number.front() != '.' && number.find('/') == std::string::npos && number.find('\0') == std::string::npos;
    if (!isSafe || pattern.empty()) return {};
    std::filesystem::path file;
    if (const auto place = pattern.find(kPlaceholder); place != std::string::npos) {
        file = std::string(pattern).replace(place, kPlaceholder.size(), number);
    } else {
        file = std::filesystem::path(pattern) / (number + ".pdf");
    }
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) ? file : std::filesystem::path{};
}

base::Result<letters::EmailMessage> letterMail(const letters::Letter& letter, const std::string& messageId, letters::MessageTime sentAt,
                                               std::string pdf)
{
    TEGOED_TRY(const letters::LetterText text, letters::compose(letter));
    std::vector<letters::Attachment> attachments{{fileNameOf(letter, "pdf"), "application/pdf", std::move(pdf)}};
    attachInvoices(letter, attachments);
    return letters::letterEmail(letter, text, messageId, sentAt, std::move(attachments));
}

base::Result<std::vector<LetterFile>> letterFiles(const DocumentRenderer& renderer, const letters::Letter& letter,
                                                  const std::string& messageId, letters::MessageTime sentAt)
{
    std::vector<LetterFile> files;
    TEGOED_TRY(std::string pdf, renderer.letterPdf(letter));
    if (letter.byEmail) {
        TEGOED_TRY(const auto mail, letterMail(letter, messageId, sentAt, pdf));
        TEGOED_TRY(std::string eml, letters::toEml(mail));
        files.push_back({fileNameOf(letter, "eml"), std::move(eml)});
    }
    files.insert(files.begin(), {fileNameOf(letter, "pdf"), std::move(pdf)});
    return files;
}

} // namespace tegoed::app
