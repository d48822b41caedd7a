#include "ui/pages/account_statement.h"

#include "app/statement.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr const char* kStatementFolder = "statements";

} // namespace

AccountStatement::AccountStatement(Page& page, PageContext context) : m_page(page), m_context(context) {}

void AccountStatement::start(const CustomerName& customer)
{
    // The file's name is in the language of the customer, which the ledger knows.
    m_context.service.ask(
        this, Newest{},
        [number = customer.number](app::Ledger& ledger) -> base::Result<std::string> {
            TEGOED_TRY(const auto statement, app::statementOf(ledger, number));
            return app::statementFileName(statement, "pdf");
        },
        [this, customer](const base::Result<std::string>& name) {
            if (name)
                askForFile(customer, toQt(*name));
            else
                emit m_context.service.refused(name.error());
        });
}

void AccountStatement::askForFile(const CustomerName& customer, const QString& name)
{
    if (!m_page.isVisible()) return; // Somebody went on meanwhile.
    const QString folder = m_context.settings.folder(QString::fromLatin1(kStatementFolder));
    auto* const dialog = fileDialog(m_page.window(), tr("Account statement of %1").arg(toQt(customer.name)),
                                    (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name, tr("PDF files (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, customer](const QString& path) {
        m_context.settings.setFolder(QString::fromLatin1(kStatementFolder), QFileInfo{path}.absolutePath());
        agree(path, [this, customer, path] { write(customer, path); });
    });
    dialog->open();
}

void AccountStatement::agree(const QString& path, std::function<void()> then)
{
    if (!QFileInfo::exists(path)) {
        then();
        return;
    }
    auto* const question = new QuestionDialog{tr("Replace the file?"), tr("%1 exists already.").arg(QFileInfo{path}.fileName()),
                                              tr("Replace it"), m_page.window(), QuestionDialog::Standing::Cancel};
    connect(question, &QDialog::accepted, this, std::move(then));
    question->open();
}

void AccountStatement::write(const CustomerName& customer, const QString& path)
{
    m_context.service.ask(
        this, Newest{},
        [number = customer.number, file = pathFromQt(path)](app::Ledger& ledger, const base::Work&) -> base::Result<app::StatementFile> {
            TEGOED_TRY(const auto statement, app::statementOf(ledger, number));
            return app::writeStatement(ledger, statement, file);
        },
        [this, path](const base::Result<app::StatementFile>& written) {
            if (!written) {
                emit m_context.service.refused(written.error());
                return;
            }
            const auto text = written->itemCount == 0
                                  ? tr("Account statement written: nothing is open")
                                  : tr("Account statement of %Ln item(s) written", nullptr, static_cast<int>(written->itemCount));
            emit m_context.service.written(text, path, false);
        },
        {.title = tr("Writing the account statement")});
}

} // namespace tegoed::ui
