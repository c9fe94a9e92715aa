#include "storage/reader.h"

#include <vector>

namespace attune::storage {
namespace {

template <class T>
std::vector<T> read_all(Connection& connection) {
  std::vector<T> rows;
  Statement statement(connection, select_rows<T>());
  while (statement.step()) rows.push_back(read_row<T>(statement));

  model::IdMap places;
  bool mapped = false;
  for_each_list<T>([&](const auto& field) {
    if (!mapped) {
      places.reset(rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) places.insert(rows[i].id.uuid, static_cast<model::Index>(i));
      mapped = true;
    }
    Statement items(connection, "SELECT owner, item FROM " + list_table<T>(field.name) + " ORDER BY owner, position");
    while (items.step())
      if (const auto place = places.find(items.uuid(0))) (rows[*place].*field.member).push_back({items.uuid(1)});
  });
  return rows;
}

}  // namespace

model::Tables read_tables(Connection& connection) {
  model::Tables tables;
  model::for_each_entity(
      [&]<class T>() { std::get<model::Table<T>>(tables) = model::Table<T>(read_all<T>(connection)); });
  return tables;
}

}  // namespace attune::storage
