#include "ui/support/clipboard.h"

#include <memory>

#include <wx/clipbrd.h>

#include "base/error.h"
#include "ui/support/text.h"

namespace attune::ui {

namespace {

[[noreturn]] void refuse() {
  throw base::Error(base::ErrorKind::output, N_("the clipboard cannot be used now; try again"));
}

}  // namespace

void copy_text(const std::string& text) {
  const wxClipboardLocker open;
  if (!open || !wxTheClipboard->SetData(new wxTextDataObject(wx(text)))) refuse();
}

std::string clipboard_text() {
  const wxClipboardLocker open;
  wxTextDataObject data;
  if (!open || !wxTheClipboard->GetData(data)) return {};
  return utf8(data.GetText());
}

void copy_bytes(const std::vector<std::pair<std::string, std::string>>& forms) {
  auto all = std::make_unique<wxDataObjectComposite>();
  for (const auto& [type, bytes] : forms) {
    auto one = std::make_unique<wxCustomDataObject>(wxDataFormat(wx(type)));
    one->SetData(bytes.size(), bytes.data());
    all->Add(one.release(), &type == &forms.front().first);
  }
  const wxClipboardLocker open;
  if (!open || !wxTheClipboard->SetData(all.release())) refuse();
}

std::string clipboard_bytes(const std::string& type) {
  const wxClipboardLocker open;
  wxCustomDataObject data{wxDataFormat(wx(type))};
  if (!open || !wxTheClipboard->GetData(data)) return {};
  return {static_cast<const char*>(data.GetData()), data.GetSize()};
}

}  // namespace attune::ui
