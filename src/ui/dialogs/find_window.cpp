#include "ui/dialogs/find_window.h"

#include "analysis/search/excerpt.h"
#include "app/history.h"
#include "base/number.h"
#include "base/text.h"
#include "model/words.h"
#include "publish/escape.h"
#include "ui/models/names.h"
#include "ui/support/post.h"
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
    : SearchWindow(parent, "find", tr(N_("Find in the programme")),
                   tr(N_("A code, a title or any other text; Chinese also by pinyin"))),
      workspace_(workspace),
      self_(std::make_shared<FindWindow*>(this)) {
  add_column(tr(N_("Kind")), 90);
  add_column(tr(N_("Title")), 265);
  add_column(tr(N_("Found in")), 195);
  add_marked_column(tr(N_("Text")), 330);
  changed_ = workspace_.changed.connect([this](const model::Changes&) {
    post([self = std::weak_ptr(self_)] {
      if (const auto window = self.lock()) (*window)->prepare();
    });
  });
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
  list(index_->find(wanted(), {kinds}));
}

void FindWindow::list(const analysis::SearchResult& result) {
  const Curriculum& curriculum = *index_->snapshot();
  places_.clear();
  std::vector<SearchRow> rows;
  for (const analysis::SearchHit& hit : result.hits) {
    places_.push_back(place_of_hit(curriculum, hit));
    rows.push_back({tr(model::kind_word(hit.kind)), wx(name_in_list(curriculum, places_.back())),
                    tr(model::field_word(hit.matches.front().field)), wx(markup_of(hit.matches.front()))});
  }
  show_rows(rows);
  const auto number = [](std::size_t count) { return base::to_text(static_cast<std::int64_t>(count)); };
  say(result.total > 0               ? tr(base::Message(N_("{shown} of {total} found"))
                                              .with("shown", number(places_.size()))
                                              .with("total", number(result.total)))
      : base::trim(wanted()).empty() ? wxString()
                                     : tr(N_("Nothing found.")));
}

void FindWindow::go(std::size_t row) {
  const Place place = places_[row];
  Hide();
  workspace_.show(place);
}

}  // namespace attune::ui
