#pragma once
// All entities of one kind: immutable, shared between snapshots, dense (0 … size-1) in the order people gave them.

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "model/field.h"
#include "model/id_map.h"

namespace attune::model {

// A place in a table. Valid for one snapshot only; identity across snapshots is the Id. (An entity's `position`, which
// orders its kind, is another thing: it counts from 1 and may have holes.)
using Index = std::uint32_t;

template <class T>
class Table {
 public:
  Table() : data_(std::make_shared<const Data>()) {}

  // Sorts by position; entities of the same position by identity, so that the order is always the same.
  explicit Table(std::vector<T> rows) {
    const auto in_order = [](const T& a, const T& b) {
      return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    };
    // After an edit they nearly always are.
    if (!std::is_sorted(rows.begin(), rows.end(), in_order)) std::sort(rows.begin(), rows.end(), in_order);
    auto data = std::make_shared<Data>();
    data->rows = std::move(rows);
    data->index.reset(data->rows.size());
    for (std::size_t i = 0; i < data->rows.size(); ++i)
      data->index.insert(data->rows[i].id.uuid, static_cast<Index>(i));
    data_ = std::move(data);
  }

  std::size_t size() const { return data_->rows.size(); }
  bool empty() const { return data_->rows.empty(); }
  const T& operator[](std::size_t index) const { return data_->rows[index]; }
  auto begin() const { return data_->rows.begin(); }
  auto end() const { return data_->rows.end(); }
  std::span<const T> rows() const { return data_->rows; }

  std::optional<Index> index_of(const Id<T>& id) const { return data_->index.find(id.uuid); }
  const T* find(const Id<T>& id) const {
    const auto index = index_of(id);
    return index ? &data_->rows[*index] : nullptr;
  }

  // Whether this is the very same table (not changed from one snapshot to the next).
  bool same_as(const Table& other) const { return data_ == other.data_; }

 private:
  struct Data {
    std::vector<T> rows;
    IdMap index;
  };
  std::shared_ptr<const Data> data_;
};

}  // namespace attune::model
