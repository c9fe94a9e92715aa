#include "ui/support/text.h"

#include <wx/translation.h>

#include "app/paths.h"

namespace attune::ui {
namespace {

base::Catalogue& catalogue() {
  static base::Catalogue instance;
  return instance;
}

}  // namespace

const base::Catalogue& words() { return catalogue(); }

void set_language(std::string_view language) {
  catalogue() = base::Catalogue::load(app::locale_dir(), language);
  // What wx says by itself: the bars of a preview, the button that closes a message.
  auto* translations = new wxTranslations;
  translations->SetLanguage(wx(language));
  translations->AddStdCatalog();
  wxTranslations::Set(translations);
}

wxString tr(const base::Message& message) { return wx(message.in(words())); }

wxString tr(std::string_view context, std::string_view english) { return wx(words().translate(context, english)); }

}  // namespace attune::ui
