#include "base/error.h"

#include "base/catalogue.h"

namespace attune::base {

Error::Error(ErrorKind kind, Message why) : kind_(kind), why_(std::move(why)), english_(why_.english()) {}

Error& Error::while_doing(Message what) {
  context_.push_back(std::move(what));
  english_ = in(Catalogue{});
  return *this;
}

std::string Error::in(const Catalogue& catalogue) const {
  std::string sentence;
  for (auto context = context_.rbegin(); context != context_.rend(); ++context)
    sentence += context->in(catalogue) + catalogue.translate(N_(": "));
  return sentence + why_.in(catalogue);
}

}  // namespace attune::base
