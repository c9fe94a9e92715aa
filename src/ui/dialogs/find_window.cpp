#include "ui/dialogs/find_window.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "analysis/search/excerpt.h"
#include "app/history.h"
#include "base/number.h"
#include "base/text.h"
#include "model/words.h"
#include "publish/escape.h"
#include "ui/models/names.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/post.h"
#include "ui/support/search.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

using model::Curriculum;
using model::Kind;

// The kinds of things that a view can go to.
std::vector<Kind> kinds_with_a_view() {
  std::vector<Kind> kinds;
  for (const auto& [kind, code] : model::codes_of<Kind>)
    if (view_of({.kind = kind}) != ViewId::overview) kinds.push_back(kind);
  return kinds;
}

Place place_of_hit(const Curriculum& curriculum, const analysis::SearchHit& hit) {
  Place place{.kind = hit.kind};
  model::with_entity(hit.kind, [&]<class T>() { place.id = curriculum.table<T>()[hit.index].id.uuid; });
  // The matrix has no rows for assessments.
  if (hit.kind == Kind::alignment && curriculum.alignments()[hit.index].from_kind() == Kind::assessment)
    place.view = ViewId::curriculum;
  return place;
}

// An alignment is called by its two ends.
std::string name_in_list(const Curriculum& curriculum, const Place& place) {
  const std::string& language = words().language();
  const std::string name = name_of(curriculum, app::EntityRef{place.kind, place.id}, texts_for(curriculum, language));
  return name.empty() ? app::name_of(curriculum, place.kind, place.id, curriculum.prefers_second(language)) : name;
}

// Where it was found, with what matches in bold, for Pango.
std::string markup_of(const analysis::SearchMatch& match) {
  constexpr std::size_t columns = 70;
  const analysis::SearchMatch part = analysis::excerpt(match, columns);
  const std::string_view text = part.text;
  std::string markup;
  std::size_t at = 0;
  for (const analysis::SearchRange& range : part.ranges) {
    markup += publish::escape(text.substr(at, range.begin - at)) + "<b>" +
              publish::escape(text.substr(range.begin, range.end - range.begin)) + "</b>";
    at = range.end;
  }
  return markup + publish::escape(text.substr(at));
}

}  // namespace

FindWindow::FindWindow(wxWindow* parent, Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Find in the programme")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace), self_(std::make_shared<FindWindow*>(this)) {
  SetName(wxS("find_window"));
  field_ = new wxSearchCtrl(this, wxID_ANY);
  field_->SetName(wxS("find_field"));
  field_->SetDescriptiveText(tr(N_("A code, a title or any other text; Chinese also by pinyin")));
  accessible_name(field_, tr(N_("Find")));
  list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(890, 420)), wxDV_SINGLE);
  list_->SetName(wxS("find_list"));
  accessible_name(list_, tr(N_("Found")));
  list_->AppendTextColumn(tr(N_("Kind")), wxDATAVIEW_CELL_INERT, FromDIP(90));
  list_->AppendTextColumn(tr(N_("Title")), wxDATAVIEW_CELL_INERT, FromDIP(265));
  list_->AppendTextColumn(tr(N_("Found in")), wxDATAVIEW_CELL_INERT, FromDIP(195));
  auto* text = new wxDataViewTextRenderer;
  text->EnableMarkup();
  list_->AppendColumn(new wxDataViewColumn(tr(N_("Text")), text, 3, FromDIP(330), wxALIGN_LEFT));
  ellipsize_columns(*list_);
  count_ = new wxStaticText(this, wxID_ANY, wxString());
  count_->SetName(wxS("find_count"));
  lead_down(*field_, *list_);

  const int margin = FromDIP(12);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(field_, wxSizerFlags().Expand().Border(wxALL, margin));
  down->Add(list_, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, margin));
  down->Add(count_, wxSizerFlags().Expand().Border(wxALL, margin));
  SetSizerAndFit(down);
  CentreOnParent();

  field_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
  field_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { go(); });
  list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { go(); });
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE) Hide();
    else event.Skip();
  });
  changed_ = workspace_.changed.connect([this](const model::Changes&) {
    post([self = std::weak_ptr(self_)] {
      if (const auto window = self.lock()) (*window)->prepare();
    });
  });
}

void FindWindow::open() {
  Show();
  Raise();
  field_->SetFocus();
  field_->SelectAll();
  prepare();
}

void FindWindow::prepare() {
  if (workspace_.document() == nullptr) Hide();
  if (!IsShown()) return;
  if (index_ && index_->snapshot() == workspace_.snapshot()) return search();
  workspace_.run(
      "search", N_("Preparing the search"),
      [before = index_](const model::Snapshot& snapshot, const base::Progress&) {
        return before ? std::make_shared<const analysis::SearchIndex>(snapshot, *before)
                      : std::make_shared<const analysis::SearchIndex>(snapshot);
      },
      [self = std::weak_ptr(self_)](std::shared_ptr<const analysis::SearchIndex> index) {
        const auto window = self.lock();
        if (!window) return;
        (*window)->index_ = std::move(index);
        (*window)->search();
      });
}

void FindWindow::search() {
  if (!index_) return;
  static const std::vector<Kind> kinds = kinds_with_a_view();
  list(index_->find(utf8(field_->GetValue()), {kinds}));
}

void FindWindow::list(const analysis::SearchResult& result) {
  const Curriculum& curriculum = *index_->snapshot();
  list_->DeleteAllItems();
  places_.clear();
  for (const analysis::SearchHit& hit : result.hits) {
    places_.push_back(place_of_hit(curriculum, hit));
    wxVector<wxVariant> row;
    row.push_back(tr(model::kind_word(hit.kind)));
    row.push_back(wx(name_in_list(curriculum, places_.back())));
    row.push_back(tr(model::field_word(hit.matches.front().field)));
    row.push_back(wx(markup_of(hit.matches.front())));
    list_->AppendItem(row);
  }
  if (!places_.empty()) list_->SelectRow(0);
  const auto number = [](std::size_t count) { return base::to_text(static_cast<std::int64_t>(count)); };
  count_->SetLabel(result.total > 0 ? tr(base::Message(N_("{shown} of {total} found"))
                                             .with("shown", number(places_.size()))
                                             .with("total", number(result.total)))
                   : base::trim(utf8(field_->GetValue())).empty() ? wxString() : tr(N_("Nothing found.")));
}

void FindWindow::go() {
  const int row = list_->GetSelectedRow();
  if (row == wxNOT_FOUND) return;
  const Place place = places_[static_cast<std::size_t>(row)];
  Hide();
  workspace_.show(place);
}

}  // namespace attune::ui
