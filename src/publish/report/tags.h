#pragma once
// Short forms for describing the tags of reports (publish/vocabulary.h).

#include <utility>

#include "publish/vocabulary.h"

namespace attune::publish::report {

inline Tag text_tag(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::text, std::move(about), std::move(example), {}};
}
inline Tag texts_tag(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::texts, std::move(about), std::move(example), {}};
}
inline Tag yes_no_tag(std::string name, std::string about) {
  return {std::move(name), TagKind::yes_no, std::move(about), {}, {}};
}
inline Tag list_tag(std::string name, std::string about, Vocabulary tags) {
  return {std::move(name), TagKind::list, std::move(about), {}, std::move(tags)};
}
inline Tag group_tag(std::string name, Vocabulary tags) {
  return {std::move(name), TagKind::group, {}, {}, std::move(tags)};
}

inline Vocabulary operator+(Vocabulary left, const Vocabulary& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

}  // namespace attune::publish::report
