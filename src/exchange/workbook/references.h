#pragma once
// How entities are named in cells: from identity to code for writing, from code to identity for reading.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/curriculum.h"

namespace attune::exchange {

// From identity to code.
class Names {
 public:
  Names() = default;
  explicit Names(const model::Curriculum& curriculum);

  void add(base::Uuid id, std::string code, base::Uuid framework = {});
  // Empty for an entity that is not known.
  const std::string& code(base::Uuid id) const;
  // Of a competency.
  base::Uuid framework_of(base::Uuid competency) const;
  // A competency where a cell has room for its code only: the code, when it stands in the only framework of the
  // programme's own, else "framework:code".
  std::string short_name(base::Uuid competency) const;
  void set_only_own_framework(base::Uuid framework) { only_own_framework_ = framework; }

 private:
  struct Name {
    std::string code;
    base::Uuid framework;
  };
  std::unordered_map<base::Uuid, Name, base::UuidHash> names_;
  base::Uuid only_own_framework_;
};

// From code to identity, for the entities that cells may refer to.
class Codes {
 public:
  // Whether the code was new; the first entity of a code keeps it.
  bool add(model::Kind kind, std::string_view code, base::Uuid id);
  bool add_competency(base::Uuid framework, std::string_view code, base::Uuid id);

  // Nil where there is none.
  base::Uuid find(model::Kind kind, std::string_view code) const;
  base::Uuid find_competency(base::Uuid framework, std::string_view code) const;
  // Every code of a kind; of competencies, those of one framework. In no particular order.
  std::vector<std::string_view> all(model::Kind kind) const;
  std::vector<std::string_view> all_competencies(base::Uuid framework) const;
  std::size_t count(model::Kind kind) const { return of(kind).size(); }

  // The programme's own frameworks that are not retired, in their order.
  std::vector<base::Uuid> own_frameworks;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Map = std::unordered_map<std::string, base::Uuid, Hash, std::equal_to<>>;
  const Map& of(model::Kind kind) const { return codes_[static_cast<std::size_t>(kind)]; }

  std::array<Map, model::kind_count> codes_;
  std::unordered_map<base::Uuid, Map, base::UuidHash> competencies_;  // by framework
};

// The candidate that was probably meant: equal but for case and width, or a typing mistake or two away; empty when
// none is close.
std::string_view closest(std::string_view text, const std::vector<std::string_view>& candidates);

}  // namespace attune::exchange
