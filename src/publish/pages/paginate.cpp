#include "publish/pages/paginate.h"

#include <algorithm>

namespace attune::publish {
namespace {

class Paginator {
 public:
  Paginator(Pages& pages, const std::vector<Strips>& heads, const Sheet& portrait, const Sheet& landscape)
      : pages_(pages), heads_(heads), portrait_(portrait), landscape_(landscape), sheet_(&portrait) {
    turn_page();
  }

  void place(Strips strips) {
    for (std::size_t i = 0; i < strips.size(); ++i) {
      if (strips[i].page_break) {
        break_page(*strips[i].page_break);
        continue;
      }
      if (!fits(strips, i)) {
        if (auto rows = rest_of_page(strips[i])) {
          put(rows->first);
          strips[i--] = std::move(rows->second);
          turn_page();
          continue;
        }
        if (!empty_) turn_page();
        repeat_head(strips[i]);
        if (auto rows = room() < strips[i].height ? break_row(strips[i], room()) : std::nullopt) {
          put(rows->first);
          strips[i--] = std::move(rows->second);
          turn_page();
          continue;
        }
      }
      if (empty_) repeat_head(strips[i]);
      put(strips[i]);
    }
  }

 private:
  double room() const { return sheet_->bottom - y_ - (empty_ ? 0 : after_); }
  double body() const { return sheet_->bottom - sheet_->top; }
  double gap(const Strip& strip) const { return empty_ ? 0 : std::max(after_, strip.before); }

  // How much of a strip has to fit: a tall row may be broken.
  double least(const Strip& strip) const {
    constexpr double enough_of_a_row = 0.25, tall = 0.5;
    return strip.row && strip.height > tall * body() ? std::min(strip.height, enough_of_a_row * body()) : strip.height;
  }

  // Whether strip i fits, with those that it has to keep. What would not fit on an empty page either need not.
  bool fits(const Strips& strips, std::size_t i) const {
    const double here = gap(strips[i]) + strips[i].height;
    double chain = here, after = strips[i].after;
    for (std::size_t k = i; strips[k].keep_next && k + 1 < strips.size() && !strips[k + 1].page_break; ++k) {
      const double next = std::max(after, strips[k + 1].before) + least(strips[k + 1]);
      if (chain + next - (empty_ ? 0 : gap(strips[i])) > body()) break;
      chain += next;
      after = strips[k + 1].after;
    }
    return y_ + chain <= sheet_->bottom;
  }

  // A tall row's beginning on what is left of this page.
  std::optional<std::pair<Strip, Strip>> rest_of_page(const Strip& strip) const {
    const double left = sheet_->bottom - y_ - gap(strip);
    if (!strip.row || empty_ || least(strip) >= strip.height || left < least(strip)) return std::nullopt;
    return break_row(strip, left);
  }

  void turn_page() {
    pages_.pages.push_back({sheet_->width, sheet_->height, {}, {}});
    y_ = sheet_->top;
    after_ = 0;
    empty_ = true;
    headed_ = false;
  }

  // A page that nothing stands on yet is turned and not left empty.
  void break_page(const PageBreak& page_break) {
    if (page_break.turn) sheet_ = *page_break.turn == Orientation::landscape ? &landscape_ : &portrait_;
    if (empty_) pages_.pages.pop_back();
    turn_page();
  }

  void repeat_head(const Strip& strip) {
    if (strip.table == nowhere || headed_) return;
    headed_ = true;
    const Strips& head = heads_[strip.table];
    if (height_of(head) > body() / 2) return;
    for (const Strip& part : head) put(part);
  }

  void put(const Strip& strip) {
    Page& page = pages_.pages.back();
    y_ += gap(strip);
    if (!strip.anchor.empty()) page.anchors.push_back({strip.anchor, y_});
    if (strip.bookmark != nowhere) pages_.bookmarks[strip.bookmark].page = pages_.pages.size() - 1;
    for (Placed placed : strip.placed) {
      std::visit(
          [&](auto& content) {
            content.x += sheet_->left;
            content.y += y_;
          },
          placed.content);
      page.placed.push_back(std::move(placed));
    }
    y_ += strip.height;
    after_ = strip.after;
    empty_ = false;
  }

  Pages& pages_;
  const std::vector<Strips>& heads_;
  const Sheet& portrait_;
  const Sheet& landscape_;
  const Sheet* sheet_;
  double y_ = 0, after_ = 0;
  bool empty_ = true;    // nothing stands on the page yet
  bool headed_ = false;  // a table's head was repeated on this page
};

}  // namespace

void paginate(Pages& pages, Strips strips, const std::vector<Strips>& heads, const Sheet& portrait,
              const Sheet& landscape) {
  Paginator(pages, heads, portrait, landscape).place(std::move(strips));
}

}  // namespace attune::publish
