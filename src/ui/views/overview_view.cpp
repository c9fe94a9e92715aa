#include "ui/views/overview_view.h"

#include <algorithm>
#include <tuple>

#include "analysis/words.h"
#include "base/number.h"
#include "base/text.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/programme_dialog.h"
#include "ui/models/gap_rows.h"
#include "ui/models/history_list.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/support/time.h"
#include "ui/widgets/link.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_gaps = 10, most_edits = 5, most_tasks = 5;

std::string count(std::size_t number) { return base::to_text(static_cast<std::int64_t>(number)); }

wxStaticText* add_note(wxWindow* parent, wxSizer& room, const wxString& text) {
  auto* note = new wxStaticText(parent, wxID_ANY, text, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  note->SetMinSize(wxSize(parent->FromDIP(80), -1));
  room.Add(note, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(4)));
  return note;
}

const char* length_of(int years, int terms) {
  if (years == 1) return terms == 1 ? N_("one year of one term") : N_("one year of {terms} terms");
  return terms == 1 ? N_("{years} years of one term") : N_("{years} years of {terms} terms");
}

// "North Coast College, BSc, 3 years of 2 terms, levels Novice to Expert"; what is not known is left out.
wxString kind_of(const Workspace& workspace) {
  const auto& curriculum = *workspace.snapshot();
  const auto& programme = curriculum.programme();
  const auto& levels = curriculum.scale().levels;
  std::vector<std::string> parts = {workspace.pick(programme.institution, programme.institution_2),
                                    workspace.pick(programme.degree, programme.degree_2)};
  if (programme.years && programme.terms_per_year)
    parts.push_back(utf8(tr(base::Message(length_of(*programme.years, *programme.terms_per_year),
                                          {{"years", count(static_cast<std::size_t>(*programme.years))},
                                           {"terms", count(static_cast<std::size_t>(*programme.terms_per_year))}}))));
  if (!levels.empty())
    parts.push_back(utf8(tr(base::Message(N_("levels from {lowest} to {highest}"),
                                          {{"lowest", workspace.pick(levels.front().title, levels.front().title_2)},
                                           {"highest", workspace.pick(levels.back().title, levels.back().title_2)}}))));
  std::erase(parts, std::string());
  return wx(base::join(parts, " \xC2\xB7 "));
}

// "R3  Never assessed": what fits a narrow column.
wxString in_brief(const model::Curriculum& curriculum, const Figures& figures, const analysis::Gap& gap) {
  const std::string code = app::code_of(curriculum, subject_of(curriculum, gap));
  const analysis::Rule* rule = analysis::find_rule(gap.rule);
  if (code.empty() || rule == nullptr) return tr(figures.message_of(gap));
  return wx(code) + wxS("  ") + tr(rule->title);
}

}  // namespace

OverviewView::OverviewView(wxWindow* parent, Workspace& workspace)
    : View(parent, workspace), page_(new wxScrolledWindow(this)) {
  page_->SetScrollRate(0, FromDIP(12));
  title_ = new wxStaticText(page_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  title_->SetFont(title_->GetFont().Scaled(1.6F).Bold());
  kind_ = new wxStaticText(page_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  kind_->SetName(wxS("overview_kind"));
  change_ = make_link(page_, tr(N_("Change the programme...")),
                      [this] { ProgrammeDialog(this, this->workspace()).ShowModal(); });
  change_->SetMinSize(wxDefaultSize);
  facts_ = new wxStaticText(page_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);

  auto* left = new wxBoxSizer(wxVERTICAL);
  auto* right = new wxBoxSizer(wxVERTICAL);
  add_section(*left, N_("Competencies covered"))->Add(build_coverage(), wxSizerFlags().Expand());
  wxBoxSizer* parts = add_section(*left, N_("Part by part"));
  const wxString choices[] = {tr(N_("By branch")), tr(N_("By dimension")), tr(N_("By stage")), tr(N_("By classroom"))};
  by_ = new wxChoice(page_, wxID_ANY, wxDefaultPosition, wxDefaultSize, 4, choices);
  by_->SetName(wxS("overview_by"));
  by_->SetSelection(0);
  accessible_name(by_, tr(N_("Part by part")));
  by_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    show_parts();
    page_->Layout();
    page_->FitInside();
  });
  parts->Add(by_, wxSizerFlags().Border(wxBOTTOM, FromDIP(6)));
  part_rows_ = new wxBoxSizer(wxVERTICAL);
  parts->Add(part_rows_, wxSizerFlags().Expand());
  std::tie(tasks_, no_tasks_) = add_links(*right, N_("What to do next"));
  std::tie(gaps_, no_gaps_) = add_links(*right, N_("What to look at first"));
  edits_ = add_section(*right, N_("Latest edits"));

  auto* across = new wxBoxSizer(wxHORIZONTAL);
  columns_ = {across, across->Add(left, wxSizerFlags().Expand().Border(wxRIGHT, FromDIP(48))),
              across->Add(right, wxSizerFlags().Expand())};
  page_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    arrange();
    event.Skip();
  });
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(title_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(4)));
  down->Add(kind_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(4)));
  down->Add(facts_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(4)));
  down->Add(change_, wxSizerFlags().Border(wxBOTTOM, FromDIP(20)));
  down->Add(across, wxSizerFlags().Expand());
  auto* margin = new wxBoxSizer(wxVERTICAL);
  margin->Add(down, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(24)));
  page_->SetSizer(margin);
  auto* whole = new wxBoxSizer(wxVERTICAL);
  whole->Add(page_, wxSizerFlags(1).Expand());
  SetSizer(whole);
}

// In a narrow window what to do stands below the figures.
void OverviewView::arrange() {
  const bool narrow = page_->GetClientSize().x < FromDIP(820);
  columns_.sizer->SetOrientation(narrow ? wxVERTICAL : wxHORIZONTAL);
  columns_.left->SetProportion(narrow ? 0 : 4);
  columns_.right->SetProportion(narrow ? 0 : 3);
}

wxBoxSizer* OverviewView::add_section(wxSizer& column, const base::Message& heading) {
  auto* title = new wxStaticText(page_, wxID_ANY, tr(heading));
  title->SetFont(title->GetFont().Scaled(1.15F).Bold());
  column.Add(title, wxSizerFlags().Border(wxBOTTOM, FromDIP(8)));
  auto* room = new wxBoxSizer(wxVERTICAL);
  column.Add(room, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(24)));
  return room;
}

std::pair<LinkList*, wxWindow*> OverviewView::add_links(wxSizer& column, const base::Message& heading) {
  wxBoxSizer* room = add_section(column, heading);
  wxWindow* none = add_note(page_, *room, tr(N_("The rules found nothing to look at.")));
  auto* links = new LinkList(page_);
  room->Add(links, wxSizerFlags().Expand());
  return {links, none};
}

wxSizer* OverviewView::build_coverage() {
  auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(12, 2)));
  grid->AddGrowableCol(1);
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    const auto definition = static_cast<analysis::Definition>(i);
    auto* name = new wxStaticText(page_, wxID_ANY, tr(analysis::definition_title(definition)));
    name->SetToolTip(tr(definition_help(definition)));
    grid->Add(name, wxSizerFlags().CenterVertical());
    bars_[i] = new ShareBar(page_, ShareSize::large);
    bars_[i]->on_open([this, definition] { open(whole_, definition); });
    grid->Add(bars_[i], wxSizerFlags().Expand());
  }
  return grid;
}

void OverviewView::refresh(const model::Changes&) {
  page_->Freeze();
  show_heading();
  show_coverage();
  show_parts();
  show_tasks();
  show_gaps();
  show_edits();
  page_->Layout();
  page_->FitInside();
  page_->Thaw();
}

void OverviewView::show_heading() {
  const auto& curriculum = *workspace().snapshot();
  const auto& programme = curriculum.programme();
  const std::string& title = workspace().pick(programme.title, programme.title_2);
  const app::Document* document = workspace().document();
  title_->SetLabel(wx(title.empty() && document != nullptr ? document->file().stem().string() : title));
  const wxString kind = kind_of(workspace());
  kind_->SetLabel(kind);
  kind_->Show(!kind.empty());
  change_->Enable(workspace().writable());
  facts_->SetLabel(tr(base::Message(
      N_("{courses} courses, {activities} activities, {assessments} assessments and {competencies} competencies"),
      {{"courses", count(curriculum.courses().size())},
       {"activities", count(curriculum.activities().size())},
       {"assessments", count(curriculum.assessments().size())},
       {"competencies", count(workspace().coverage().leaf_count)}})));
}

void OverviewView::show_coverage() {
  const auto& coverage = workspace().coverage();
  whole_ = whole_standing(*workspace().snapshot(), coverage, words());
  for (std::size_t i = 0; i < bars_.size(); ++i) {
    const wxString help = tr(definition_help(static_cast<analysis::Definition>(i)));
    bars_[i]->set(coverage.covered_leaves[i], coverage.leaf_count, help);
  }
}

void OverviewView::show_parts() {
  std::vector<Standing> parts = standing_of(*workspace().snapshot(), workspace().coverage(),
                                            static_cast<StandingBy>(by_->GetSelection()), words());
  const bool same = !parts.empty() && std::ranges::equal(parts, parts_, {}, &Standing::name, &Standing::name);
  parts_ = std::move(parts);
  if (!same) build_parts();
  for (std::size_t at = 0; at < part_bars_.size(); ++at) {
    const Standing& part = parts_[at / analysis::definition_count];
    const std::size_t i = at % analysis::definition_count;
    part_bars_[at]->set(
        part.covered[i].size(), part.leaves.size(),
        wx(part.name) + wxS(", ") + tr(analysis::definition_title(static_cast<analysis::Definition>(i))));
  }
}

// A row for each part, with a bar for each definition; most edits change only how far the bars go.
void OverviewView::build_parts() {
  part_rows_->Clear(true);
  part_bars_.clear();
  if (parts_.empty()) {
    add_note(page_, *part_rows_, tr(N_("The programme has no competencies yet.")));
    return;
  }
  auto* grid = new wxFlexGridSizer(1 + static_cast<int>(analysis::definition_count), FromDIP(wxSize(6, 2)));
  grid->AddGrowableCol(0, 2);
  grid->AddSpacer(0);
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    grid->AddGrowableCol(i + 1, 1);
    auto* head =
        new wxStaticText(page_, wxID_ANY, tr(analysis::definition_title(static_cast<analysis::Definition>(i))));
    head->SetFont(head->GetFont().Scaled(0.85F));
    grid->Add(head, wxSizerFlags().CenterHorizontal());
  }
  for (std::size_t at = 0; at < parts_.size(); ++at) {
    const wxString name = wx(parts_[at].name);
    auto* label = new wxStaticText(page_, wxID_ANY, name, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
    label->SetToolTip(name);
    grid->Add(label, wxSizerFlags(1).Expand().CenterVertical());
    for (std::size_t i = 0; i < analysis::definition_count; ++i) {
      auto* bar = part_bars_.emplace_back(new ShareBar(page_, ShareSize::small));
      bar->SetName(wx("part_bar_" + base::to_text(at) + "_" + base::to_text(i)));
      bar->on_open([this, at, i] { open(parts_[at], static_cast<analysis::Definition>(i)); });
      grid->Add(bar, wxSizerFlags().Expand());
    }
  }
  part_rows_->Add(grid, wxSizerFlags().Expand());
}

void OverviewView::open(const Standing& part, analysis::Definition by) {
  EvidenceDialog(wxGetTopLevelParent(this), workspace(), part, by).ShowModal();
}

// Gaps of one rule are mended alike, so they are one thing to do; the planner knows what would close many of them.
void OverviewView::show_tasks() {
  const auto& curriculum = *workspace().snapshot();
  std::vector<LinkList::Line> lines;
  for (const Task& task : tasks_of(workspace().gaps(), most_tasks)) {
    Place place = place_of(curriculum, workspace().gaps()[task.first]);
    place.view = ViewId::gaps;
    lines.push_back({wx(base::to_text(task.count)) + wxS(" \u00D7  ") + tr(task.rule->title), tr(task.rule->mend),
                     [this, place] { workspace().show(place); }});
  }
  no_tasks_->Show(lines.empty());
  if (!lines.empty())
    lines.push_back(
        {tr(N_("Plan what would close gaps...")), {}, [this] { workspace().show({.view = ViewId::planner}); }});
  tasks_->show(std::move(lines));
}

void OverviewView::show_gaps() {
  const auto& curriculum = *workspace().snapshot();
  const Figures& figures = workspace().figures();
  std::vector<LinkList::Line> lines;
  for (const analysis::Gap& gap : workspace().gaps()) {
    if (gap.is_waived()) continue;
    if (lines.size() == most_gaps) break;
    lines.push_back({in_brief(curriculum, figures, gap), tr(figures.message_of(gap)),
                     [this, place = place_of(curriculum, gap)] { workspace().show(place); }});
  }
  no_gaps_->Show(lines.empty());
  if (!lines.empty())
    lines.push_back({tr(base::Message(N_("All {count} gaps..."), {{"count", count(figures.open_gap_count())}})),
                     {},
                     [this] { workspace().show({.view = ViewId::gaps}); }});
  gaps_->show(std::move(lines));
}

void OverviewView::show_edits() {
  edits_->Clear(true);
  const app::Document* document = workspace().document();
  const std::size_t total = document == nullptr ? 0 : document->history().size();
  for (std::size_t i = 0; i < std::min(total, most_edits); ++i) {
    const auto& step = document->history()[total - 1 - i];
    add_note(page_, *edits_, local_time(step.time) + wxS("  ") + tr(title_of(step)))->SetToolTip(wx(step.author));
  }
  if (total == 0) add_note(page_, *edits_, tr(N_("Nothing was edited yet.")));
}

}  // namespace attune::ui
