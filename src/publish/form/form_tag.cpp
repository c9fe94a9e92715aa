#include "publish/form/form_tag.h"

namespace attune::publish {

base::Message FormProblem::sentence() const {
  if (near.empty()) return base::Message(N_("{part}: {what}")).with("part", part).with("what", what);
  return base::Message(N_("{part}, at \"{near}\": {what}"), {{"near", near}}).with("part", part).with("what", what);
}

}  // namespace attune::publish
