#pragma once

#include "app/policies.h"
#include "ui/models/row_model.h"
#include "ui/pages/settings/policy_effect_pane.h"
#include "ui/pages/settings/policy_form.h"
#include "ui/shell/page.h"
#include "ui/widgets/policy_time_line.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <map>
#include <string>
#include <vector>

namespace tegoed::ui {

/// The dunning schedules: a list with who follows each, and the chosen one on a time line and in fields, with what an edit would change
/// today. Edits are kept, each schedule's own, until they are saved or dropped; nothing changes before that.
class PoliciesView : public QWidget {
    Q_OBJECT
public:
    explicit PoliciesView(const PageContext& context, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void focusStart() { m_listView->setFocus(); }
    void choosePolicy(const QString& name);
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.empty(); }
    /// Saves the chosen schedule if it was edited and has no fault.
    void save();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Drafts = std::map<std::string, dunning::Policy>;
    struct Answer {
        std::vector<app::PolicyInfo> infos{};
        std::vector<std::string> segments{};
    };
    [[nodiscard]] std::vector<Column<app::PolicyInfo>> columns() const;
    void build();
    QWidget* buildEditor();
    void connectParts();
    void connectButtons();
    void takeAnswer(const base::Result<Answer>& answer);
    [[nodiscard]] const app::PolicyInfo* info() const;
    /// The chosen schedule as it is edited.
    [[nodiscard]] dunning::Policy policy() const;
    [[nodiscard]] bool isEdited() const;
    void showPolicy();
    void edit(const dunning::Policy& edited);
    void addStep();
    void removeStep();
    void showState();
    void askEffect();
    void drop();
    void duplicate();
    void remove();
    void assign();
    void copyJson();
    void askForFile();
    void writePdf(const QString& path);

    PageContext m_context;
    RowModel<app::PolicyInfo> m_model;
    TableView* m_listView;
    PolicyTimeLine* m_line;
    PolicyForm* m_form;
    PolicyEffectPane* m_effect;
    Label* m_hint;
    Label* m_fault;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_assign;
    QPushButton* m_json;
    QPushButton* m_pdf;
    QPushButton* m_drop;
    QPushButton* m_save;
    QBoxLayout* m_parts; ///< The fields and the effect.
    QTimer m_typed{};
    std::vector<std::string> m_segments{};
    Drafts m_drafts{}; ///< By the name of the schedule they are of.
    std::string m_chosen{};
    std::size_t m_step = 0;
    Newest m_newestInfos{};
    Newest m_newestEffect{};
};

} // namespace tegoed::ui
