#include "ui/workspace.h"

#include "base/text.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {

Workspace::Workspace() : figures_(std::make_unique<Figures>(std::make_shared<const model::Curriculum>())) {}
Workspace::~Workspace() = default;

void Workspace::set_document(std::unique_ptr<app::Document> document) {
  document_changed_.disconnect();
  document_changed_elsewhere_.disconnect();
  document_ = std::move(document);
  if (document_) {
    document_changed_ = document_->changed.connect([this](const model::Changes& changes) { follow(changes); });
    document_changed_elsewhere_ =
        document_->changed_elsewhere.connect([this](const auto& steps) { changed_elsewhere.send(steps); });
  }
  figures_ = std::make_unique<Figures>(document_ ? document_->snapshot() : std::make_shared<const model::Curriculum>());
  visits_.begin({});
  replaced.send();
  model::Changes all;
  all.everything = true;
  changed.send(all);
}

std::unique_ptr<app::Document> Workspace::take_document() {
  auto document = std::move(document_);
  set_document(nullptr);
  return document;
}

void Workspace::follow(const model::Changes& changes) {
  figures_->follow(document_->snapshot(), changes);
  changed.send(changes);
}

const std::string& Workspace::pick(const std::string& main, const std::string& second) const {
  return base::pick(main, second, snapshot()->prefers_second(words().language()));
}

bool Workspace::apply(const std::function<bool(app::Document&)>& change) {
  try {
    return document_ != nullptr && change(*document_);
  } catch (...) {
    report_exception();
    return false;
  }
}

bool Workspace::edit(const base::Message& label, const std::function<void(app::Edit&)>& change) {
  return apply([&](app::Document& document) { return document.edit(label, change); });
}

bool Workspace::undo() {
  return apply([](app::Document& document) { return document.undo(); });
}

bool Workspace::redo() {
  return apply([](app::Document& document) { return document.redo(); });
}

}  // namespace attune::ui
