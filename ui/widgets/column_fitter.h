#pragma once

#include <QAbstractItemView>
#include <QHeaderView>
#include <QObject>

#include <vector>

namespace tegoed::ui {

/// Gives the columns of a list the widths that their headings and a sample of their cells need, one column the rest. Widths only grow
/// while the same list is shown, so that nothing jumps while one types in a filter; once a person moved a column's edge they are his.
class ColumnFitter : public QObject {
    Q_OBJECT
public:
    ColumnFitter(QAbstractItemView* view, QHeaderView* header);
    /// At most so many characters per column; 0: takes what is left.
    void setMost(std::vector<int> characterCounts);
    /// At least so many characters per column, whatever its cells hold now.
    void setLeast(std::vector<int> characterCounts);
    /// Columns that a narrow view leaves out, the first ones first, as long as the column that takes the rest has less room than so many
    /// characters.
    void setSpare(std::vector<int> columns, int restCharacterCount);
    void watch(QAbstractItemModel* model);
    void fit();
    /// Headings changed, by another language or font.
    void startAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitRest();
    [[nodiscard]] int leastRest() const;
    [[nodiscard]] int headWidth(int column) const;
    /// Takes so much from the widest columns of words; amounts and numbers are never cut.
    void narrow(std::vector<int>& widths, int missing) const;
    [[nodiscard]] int wantedWidth(int column) const;
    QAbstractItemView* m_view;
    QHeaderView* m_header;
    std::vector<int> m_most{};
    std::vector<int> m_least{};
    std::vector<int> m_widths{};
    std::vector<int> m_spare{};
    int m_restCharacterCount = 0;
    bool m_isFitting = false;
    bool m_isPersons = false;
};

} // namespace tegoed::ui
