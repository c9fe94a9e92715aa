#pragma once
// A sentence for people, not yet in their language: the English text with named arguments is the key that the
// catalogue is asked with; the program's edges (cli, ui) translate and fill it.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Marks an English sentence for the catalogue without translating it here.
#define N_(text) text

namespace attune::base {

class Catalogue;

struct Message {
  // English, with arguments as {name}. ASCII, because it is the key of the translations.
  std::string text;
  // An argument's value is a name or a number as people read it. A value that is itself a sentence goes into `parts`.
  std::vector<std::pair<std::string, std::string>> arguments;
  // Arguments that are translated before they are filled in.
  std::vector<std::pair<std::string, Message>> parts;

  Message() = default;
  Message(std::string_view english) : text(english) {}
  Message(const char* english) : text(english) {}
  Message(std::string_view english, std::vector<std::pair<std::string, std::string>> values)
      : text(english), arguments(std::move(values)) {}

  Message& with(std::string name, std::string value) &;
  Message&& with(std::string name, std::string value) &&;
  Message&& with(std::string name, Message part) &&;

  bool empty() const { return text.empty(); }
  // The sentence in the catalogue's language.
  std::string in(const Catalogue& catalogue) const;
  // The sentence in English.
  std::string english() const;

  friend bool operator==(const Message&, const Message&) = default;
};

// Puts values where the text has {name}; a name without a value stays as it is.
std::string fill(std::string_view text, const std::vector<std::pair<std::string, std::string>>& values);

}  // namespace attune::base
