#pragma once
// What cannot be done: thrown, and given context as it passes. What people should look at is a Finding instead.

#include <exception>
#include <string>
#include <vector>

#include "base/message.h"

namespace attune::base {

// Decides the exit code of the command line (docs/CLI.md).
enum class ErrorKind {
  usage,    // 1: the command line is wrong
  input,    // 2: the input cannot be read or is not valid
  output,   // 3: the output cannot be written
  defect,   // 4: a defect of the program
  cancelled // the person stopped it; nothing was written
};

class Error : public std::exception {
 public:
  Error(ErrorKind kind, Message why);

  // Adds what was being done, outermost last: "what cannot be done: why".
  Error& while_doing(Message what);

  ErrorKind kind() const { return kind_; }
  const Message& why() const { return why_; }
  const std::vector<Message>& context() const { return context_; }

  // The whole sentence in the catalogue's language: context from the outermost inwards, then why.
  std::string in(const Catalogue& catalogue) const;
  const char* what() const noexcept override { return english_.c_str(); }

 private:
  ErrorKind kind_;
  Message why_;
  std::vector<Message> context_;
  std::string english_;
};

}  // namespace attune::base
