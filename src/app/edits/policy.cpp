#include "app/edits/policy.h"

#include "analysis/thresholds.h"
#include "base/error.h"
#include "base/text.h"

namespace attune::app {

using model::Policy;

bool set_policy(Document& document, std::string_view key, std::string_view value) {
  const std::string wanted(base::trim(value));
  if (!analysis::is_known_policy(key))
    throw base::Error(base::ErrorKind::input, {N_("the policy has no key {key}"), {{"key", std::string(key)}}});
  if (!wanted.empty() && !analysis::is_valid_policy(key, wanted))
    throw base::Error(base::ErrorKind::input, {N_("\"{text}\" cannot be the value of {key}"),
                                               {{"text", wanted}, {"key", std::string(key)}}});
  const base::Message label(wanted.empty() ? N_("Set {key} of the policy back to its default")
                                           : N_("Set {key} of the policy to {value}"),
                            {{"key", std::string(key)}, {"value", wanted}});
  return document.edit(label, [&](Edit& edit) {
    Policy row;
    row.key = key;
    for (const Policy& known : edit.before().table<Policy>()) {
      if (known.key != key) continue;
      if (wanted.empty() || row.id)
        edit.remove(known.id);
      else
        row = known;
    }
    row.value = wanted;
    if (!wanted.empty()) edit.put(row);
  });
}

}  // namespace attune::app
