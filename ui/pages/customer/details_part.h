#pragma once

#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/value_field.h"

#include <QLabel>

#include <string>
#include <vector>

namespace tegoed::ui {

/// The customer's fields, changed in place: each change is one command with one undo.
class DetailsPart : public CustomerPart {
    Q_OBJECT
public:
    explicit DetailsPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Details"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override;
    /// Whether something was typed that is not kept; the fields are filled once they are seen.
    [[nodiscard]] bool hasDrafts() const { return m_view && hasFieldDrafts(*this); }

private:
    struct Field {
        std::string key;
        ValueField* edit;
        QLabel* label;
        bool isKept = false; ///< What was typed is stored: the next view shows it as the ledger writes it.
    };
    struct Group {
        QLabel* head;
        const char* title;
    };
    void store(std::size_t place, const QString& typed);
    void suggest();
    [[nodiscard]] QString shown(const std::string& key, const std::string& value) const;

    CustomerViewPtr m_view{};
    std::vector<Field> m_fields{};
    std::vector<Group> m_groups{};
};

} // namespace tegoed::ui
