#pragma once

#include "ui/dialogs/contact_dialogs.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>

namespace tegoed::ui {

/// A customer's account statement as a file: asks for its place, writes it, and offers to open it.
class AccountStatement : public QObject {
    Q_OBJECT
public:
    AccountStatement(Page& page, PageContext context);
    void start(const CustomerName& customer);

private:
    void askForFile(const CustomerName& customer, const QString& name);
    /// Does `then`, after a question where the file would be replaced.
    void agree(const QString& path, std::function<void()> then);
    void write(const CustomerName& customer, const QString& path);
    Page& m_page;
    PageContext m_context;
};

} // namespace tegoed::ui
