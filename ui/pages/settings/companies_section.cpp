#include "ui/pages/settings/companies_section.h"

#include "app/customers.h"
#include "base/assert.h"
#include "letters/example_letter.h"
#include "render/letter_frame.h"
#include "render/letterhead.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/settings/add_company_dialog.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

constexpr int kFormWidth = 380;
constexpr int kLetterWidth = 260;
constexpr int kPostcodeCharacters = 9;
const auto kPictureFolder = QStringLiteral("letterhead");

} // namespace

CompaniesSection::CompaniesSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_chooser(new QComboBox), m_add(new QPushButton), m_picture(new QPushButton),
      m_folder(new QPushButton), m_letter(new LetterView), m_sample(new Label{Type::Small, Tint::Muted})
{
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingRestMs);
    connect(&m_typed, &QTimer::timeout, this, &CompaniesSection::showPreview);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0) return;
        m_company = base::CompanyId{m_chooser->itemData(index).toLongLong()};
        showCompany(true);
    });
    connect(m_add, &QPushButton::clicked, this, &CompaniesSection::addCompany);
    connect(m_picture, &QPushButton::clicked, this, &CompaniesSection::choosePicture);
    connect(m_folder, &QPushButton::clicked, this, &CompaniesSection::chooseFolder);
    // The first company of another ledger has the same number: what was refused in this one is not shown there.
    connect(&service(), &LedgerService::closed, this, [this] {
        m_wanted.clear();
        for (const auto& row : m_fields)
            row.field->reset({});
    });
    retranslate();
}

void CompaniesSection::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout{left};
    column->setContentsMargins(0, 0, kGap, 0);
    auto* const tools = new QHBoxLayout;
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(16);
    m_add->setAutoDefault(true);
    tools->addWidget(m_chooser, 1);
    tools->addWidget(m_add);
    column->addLayout(tools);
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // Its fields scroll into sight as they are walked.
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildForm());
    area->setMinimumWidth(kFormWidth);
    column->addWidget(area, 1);
    splitter->addWidget(left);

    m_paper = new QWidget;
    auto* const paper = new QVBoxLayout{m_paper};
    paper->setContentsMargins(kGap, 0, 0, 0);
    m_sample->setWordWrap(true);
    paper->addWidget(m_sample);
    paper->addWidget(m_letter, 1);
    m_letter->setMinimumWidth(kLetterWidth);
    splitter->addWidget(m_paper);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kFormWidth, kFormWidth});
    layout->addWidget(splitter);
}

QWidget* CompaniesSection::buildForm()
{
    auto* const whole = new QWidget;
    auto* const form = new QFormLayout{whole};
    form->setContentsMargins(2, 0, kGapWide, kGap);
    form->setHorizontalSpacing(kGapWide);
    form->setVerticalSpacing(kGap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addHead(form);
    addField(form, "name");
    addField(form, "street");
    addPostcodeAndCity(form);
    addField(form, "country");
    addHead(form);
    addField(form, "iban");
    addField(form, "bic");
    addField(form, "payment_link");
    addHead(form);
    addField(form, "email");
    addField(form, "phone");
    addField(form, "registration");
    addField(form, "vat_number");
    addHead(form);
    addField(form, "letterhead")->addBeside(m_picture);
    addField(form, "invoice_files")->addBeside(m_folder);
    for (auto* const button : {m_picture, m_folder})
        button->setAutoDefault(true);
    return whole;
}

void CompaniesSection::addHead(QFormLayout* form)
{
    auto* const head = new Label{Type::Strong};
    if (!m_heads.empty()) head->setContentsMargins(0, kGap, 0, 0);
    m_heads.push_back(head);
    form->addRow(head);
}

ValueField* CompaniesSection::addField(QFormLayout* form, const char* key)
{
    auto* const made = new ValueField;
    m_fields.push_back({key, made});
    connect(made, &ValueField::typed, &m_typed, qOverload<>(&QTimer::start));
    connect(made, &ValueField::entered, this, [this, key](const QString& text) { keep(key, text); });
    if (form == nullptr) return made;
    auto* const caption = new Label{Type::Body};
    caption->setFixedHeight(controlHeight()); // Beside the line, not beside the words below it.
    m_captions.push_back({caption, {key}});
    form->addRow(caption, made);
    return made;
}

void CompaniesSection::addPostcodeAndCity(QFormLayout* form)
{
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    auto* const postcode = addField(nullptr, "postcode");
    postcode->setFixedWidth(fontMetrics().averageCharWidth() * kPostcodeCharacters + 2 * kMargin);
    line->addWidget(postcode, 0, Qt::AlignTop);
    line->addWidget(addField(nullptr, "city"), 1, Qt::AlignTop);
    auto* const caption = new Label{Type::Body};
    caption->setFixedHeight(controlHeight()); // Beside the line, not beside the words below it.
    m_captions.push_back({caption, {"postcode", "city"}});
    form->addRow(caption, line);
}

ValueField& CompaniesSection::field(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldRow& row) { return row.key == key; });
    TEGOED_ASSERT(found != m_fields.end());
    return *found->field;
}

const ledger::Company* CompaniesSection::company() const
{
    if (!snapshot()) return nullptr;
    for (const auto& one : snapshot()->book.companies) {
        if (one.id == m_company) return &one;
    }
    return nullptr;
}

void CompaniesSection::resizeEvent(QResizeEvent* event)
{
    SettingsSection::resizeEvent(event);
    // The fields need what a narrow window has.
    m_paper->setVisible(width() >= kFormWidth + kLetterWidth + 2 * kMargin);
}

void CompaniesSection::focusStart()
{
    field("name").setFocus();
}

void CompaniesSection::refresh()
{
    const auto& all = snapshot()->book.companies;
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const auto& one) { return toQt(one.name) == m_wanted; });
    const auto before = m_company;
    if (!m_wanted.isEmpty() && wanted != all.end()) {
        m_company = wanted->id;
        m_wanted.clear();
    }
    if (company() == nullptr && !all.empty()) m_company = all.front().id;
    {
        const QSignalBlocker blocker{m_chooser};
        m_chooser->clear();
        for (const auto& one : all) {
            m_chooser->addItem(one.name.empty() ? tr("Company without a name") : toQt(one.name),
                               QVariant::fromValue(static_cast<qlonglong>(one.id.value())));
            if (one.id == m_company) m_chooser->setCurrentIndex(m_chooser->count() - 1);
        }
    }
    m_chooser->setEnabled(all.size() > 1);
    showCompany(before != m_company);
}

void CompaniesSection::showCompany(bool isOther)
{
    const auto* const shown = company();
    if (shown == nullptr) return;
    const auto values = app::fieldsOf(*shown);
    for (const auto& [key, value] : values) {
        if (isOther)
            field(key).reset(toQt(value));
        else
            field(key).setValue(toQt(value));
    }
    showPreview();
}

void CompaniesSection::keep(const char* key, const QString& text)
{
    const auto id = m_company;
    service().change(
        this, {},
        [id, key, value = fromQt(text)](app::Ledger& ledger, const base::Work&) { return app::setCompanyById(ledger, id, {{key, value}}); },
        [this, id, key](const base::Result<void>& result) {
            if (result && id == m_company) field(key).accept();
            if (result)
                emit service().announced(tr("%1 is changed").arg(heading(key)), true);
            else if (id == m_company)
                field(key).refuse(sentence(result.error()));
            else
                emit service().refused(result.error());
        });
}

void CompaniesSection::addCompany()
{
    auto* const dialog = new AddCompanyDialog{service(), window()};
    connect(dialog, &AddCompanyDialog::added, this, [this](const QString& name) {
        m_wanted = name;
        refresh();
        emit service().announced(tr("%1 is added").arg(name), true);
        field("street").setFocus();
    });
    dialog->open();
}

void CompaniesSection::choosePicture()
{
    const QString start = field("letterhead").text().isEmpty() ? settings().folder(kPictureFolder) : field("letterhead").text();
    auto* const dialog = fileDialog(window(), tr("Picture for the head of letters"), start, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        settings().setFolder(kPictureFolder, QFileInfo{path}.absolutePath());
        field("letterhead").enter(path);
    });
    dialog->open();
}

void CompaniesSection::chooseFolder()
{
    auto* const dialog = fileDialog(window(), tr("Folder of the invoices' PDF files"), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { field("invoice_files").enter(path); });
    dialog->open();
}

void CompaniesSection::showPreview()
{
    const auto* const kept = company();
    if (kept == nullptr) return;
    auto typed = *kept;
    for (const auto& row : m_fields) {
        // What is not complete yet shows as it was.
        auto one = typed;
        if (app::setFields(one, {{row.key, fromQt(row.field->text())}})) typed = one;
    }
    letters::ExampleRequest request;
    request.language = language();
    request.currency = snapshot()->book.currency;
    request.writtenOn = snapshot()->today;
    auto letter = letters::exampleLetter(request);
    letter.company = typed;
    // A picture may be large: it is read beside the window, and kept for the painter.
    service().compute(
        this, m_newestPreview,
        [path = typed.letterhead] {
            return path.empty() ||
                   !render::letterheadPicture(path, QSizeF{render::kLetterheadWidthMm, render::kLetterheadHeightMm}).isNull();
        },
        [this, letter](bool isPicture) {
            field("letterhead")
                .setHint(isPicture ? QString{} : tr("This picture can't be read: letters have the company's name in its place."));
            auto painter = render::LetterPainter::of(letter);
            if (painter)
                m_letter->show(*std::move(painter));
            else
                m_letter->showText(sentence(painter.error()));
        });
}

void CompaniesSection::retranslate()
{
    const std::array heads{tr("Name and address"), tr("Payment"), tr("Contact and registration"), tr("Letters")};
    for (std::size_t i = 0; i < heads.size(); ++i)
        m_heads[i]->setText(heads[i]);
    for (const auto& row : m_fields)
        row.field->setName(heading(row.key));
    for (const auto& [caption, keys] : m_captions) {
        QStringList words;
        for (const auto* const key : keys)
            words.push_back(heading(key));
        caption->setText(words.join(QStringLiteral(", ")));
    }
    m_chooser->setAccessibleName(tr("Company"));
    m_add->setText(tr("Add a company…"));
    m_add->setAccessibleName(tr("Add a company"));
    m_picture->setText(tr("Choose…"));
    m_picture->setAccessibleName(tr("Choose the picture"));
    m_folder->setText(tr("Choose…"));
    m_folder->setAccessibleName(tr("Choose the folder of invoices"));
    field("country").setHint(tr("Two letters: NL, BE, DE"));
    field("payment_link").setHint(tr("Address of a payment page; {reference} and {amount} are filled in"));
    field("invoice_files").setHint(tr("Folder with NUMBER.pdf, or a pattern with {number}: invoices go along from the second reminder on"));
    m_letter->setAccessibleName(tr("Letter with this letterhead"));
    m_sample->setText(tr("A made-up first reminder, to show what letters look like"));
}

} // namespace tegoed::ui
