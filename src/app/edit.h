#pragma once
// What Document::edit hands to the function that changes a document: the snapshot before, and a pen.

#include "model/curriculum.h"
#include "storage/writer.h"

namespace attune::app {

class Edit {
 public:
  Edit(storage::Writer& writer, const model::Curriculum& before) : writer_(writer), before_(before) {}

  // The document as it was when the edit began; it does not see what the edit does.
  const model::Curriculum& before() const { return before_; }

  // Adds the entity, or replaces the one with its id. An entity without an id or a position gets them: a new identity,
  // and a place after the last of its kind. Returns its identity.
  template <class T>
  model::Id<T> put(T entity) {
    if (!entity.id) entity.id = model::Id<T>::random();
    if (entity.position == 0) entity.position = writer_.next_position<T>();
    writer_.put(entity);
    return entity.id;
  }

  // Deletes the entity and what belongs to it: a course takes its activities along, those their alignments.
  template <class T>
  void remove(const model::Id<T>& id) {
    writer_.remove(id);
  }

 private:
  storage::Writer& writer_;
  const model::Curriculum& before_;
};

}  // namespace attune::app
