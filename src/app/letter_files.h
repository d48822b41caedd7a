#pragma once

#include "app/document_renderer.h"
#include "letters/email.h"
#include "letters/letter.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tegoed::app {

struct LetterFile {
    std::string name;
    std::string bytes;
};

/// The files of a letter: the PDF, and the e-mail with it where the letter goes by e-mail; from the second reminder on the invoices' own
/// PDFs are attached where our company says in which folder they lie. Touches no ledger: may run on any thread.
[[nodiscard]] base::Result<std::vector<LetterFile>> letterFiles(const DocumentRenderer& renderer, const letters::Letter& letter,
                                                                const std::string& messageId, letters::MessageTime sentAt);

/// The e-mail that carries a letter, with its PDF and the invoices' own.
[[nodiscard]] base::Result<letters::EmailMessage> letterMail(const letters::Letter& letter, const std::string& messageId,
                                                             letters::MessageTime sentAt, std::string pdf);

/// The invoice's own PDF by the company's pattern (`/invoices/{number}.pdf`, or a folder with NUMBER.pdf in it); empty path if the number
/// could leave the folder or there is no such file.
[[nodiscard]] std::filesystem::path invoiceFile(const std::string& pattern, const std::string& number);

} // namespace tegoed::app
