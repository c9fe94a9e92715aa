#pragma once
// The views there are, in the order of the navigation.

#include <span>
#include <string_view>

#include "base/message.h"
#include "ui/view.h"

namespace attune::ui {

struct ViewKind {
  ViewId id;
  base::Message title;
  View* (*make)(wxWindow* parent, Workspace& workspace);
  base::Message hint;     // how one works with it
  std::string_view icon;  // support/icons.h
};

std::span<const ViewKind> view_kinds();
const ViewKind& view_kind(ViewId id);

}  // namespace attune::ui
