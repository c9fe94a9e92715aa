#include "storage/writer.h"

namespace attune::storage {

Statement& Writer::prepared(const std::string& sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  return statements_.emplace(sql, Statement(connection_, sql)).first->second;
}

}  // namespace attune::storage
